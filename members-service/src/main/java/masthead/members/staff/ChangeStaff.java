package masthead.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import masthead.members.access.Role;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.session.Sessions;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.problem.DomainException;

/** Changes what somebody may do here. Their sessions end with it, and one owner is always left. */
@ApplicationScoped
public class ChangeStaff {
    @Inject
    People people;

    @Inject
    Sessions sessions;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    /** 409: nobody could let others in any more. */
    static class LastOwner extends DomainException {
        LastOwner() {
            super(
                    409,
                    "last-owner",
                    "One owner must stay",
                    "Nobody else is an owner who may come in. Make somebody an owner first.");
        }
    }

    /** @throws LastOwner none would be left */
    void change(Person person, StaffChange.Checked wanted) {
        mustLeaveAnOwner(person, wanted);
        person.rename(wanted.name());
        boolean others = person.take(wanted.roles());
        boolean turned = wanted.active() ? person.restore() : person.suspend();
        people.flush();
        if (others || turned) {
            sessions.endAllOf(person).forEach(events::append);
        }
        events.append(person.changed());
        trail.record("staff.changed", person.id(), Map.of("roles", wanted.roles(), "active", wanted.active()));
    }

    private void mustLeaveAnOwner(Person person, StaffChange.Checked wanted) {
        boolean isOne = person.active() && person.roles().contains(Role.OWNER);
        if (isOne && !wanted.leavesAnOwner() && people.otherOwners(person.id()) == 0) {
            throw new LastOwner();
        }
    }
}
