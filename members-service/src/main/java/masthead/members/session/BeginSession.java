package masthead.members.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import masthead.members.mail.MailKind;
import masthead.members.mail.Mails;
import masthead.members.passkey.ShowPasskey;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.members.signin.CodeWrong;
import masthead.members.signin.Door;
import masthead.members.signin.Door.Entered;
import masthead.members.signin.From;
import masthead.members.signin.Invitations;
import masthead.members.site.Site;
import masthead.platform.audit.AuditTrail;
import masthead.platform.audit.Doer;
import masthead.platform.id.Ids;

/** Lets people in, each in a transaction: what they showed is used up and the session begins, or neither. */
@ApplicationScoped
public class BeginSession {
    @Inject
    Door door;

    @Inject
    ShowPasskey passkeys;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    AuditTrail trail;

    @Inject
    SessionSettings settings;

    @Inject
    Invitations invitations;

    @Inject
    Devices devices;

    @Inject
    Addresses addresses;

    @Inject
    Mails mails;

    @Inject
    Site site;

    @Inject
    Clock clock;

    @Transactional(rollbackOn = Exception.class)
    public NewSession byToken(String token, String browser, From from) {
        Instant now = clock.instant();
        Entered entered = door.byToken(token, browser, now);
        How how = How.valueOf(entered.link().kind().name());
        return begin(new Arrival(entered.person(), how, from, entered.link().goOnTo()), now);
    }

    /** A wrong code is counted although it is refused. */
    @Transactional(rollbackOn = Exception.class, dontRollbackOn = CodeWrong.class)
    public NewSession byCode(String code, String browser, From from) {
        Instant now = clock.instant();
        Entered entered = door.byCode(code, browser, now);
        return begin(
                new Arrival(entered.person(), How.CODE, from, entered.link().goOnTo()), now);
    }

    @Transactional(rollbackOn = Exception.class)
    public NewSession byPasskey(UUID ceremony, Map<String, Object> answer, From from) {
        Person person = passkeys.person(ceremony, answer);
        return begin(new Arrival(person, How.PASSKEY, from, null), clock.instant());
    }

    /** Begins a session for somebody who has shown what it takes, in the caller's transaction. */
    public NewSession begin(Arrival in, Instant now) {
        sessions.forgetSome(now);
        Person person = in.person();
        Secret secret = Secret.random(Session.PREFIX);
        Instant ends = now.plus(settings.longest());
        Session session = sessions.add(new Session(Ids.next(now), in, secret, now, ends));
        // It was for the first time; whoever finds it in the mail later must not come in by it.
        invitations.withdraw(person);
        people.noteSeen(person.id(), now);
        record(person, in, session);
        if (devices.isNews(person.id(), session.device(), now)) {
            tell(person, session, now);
        }
        return new NewSession(
                secret.text(), session.id(), person.id(), person.name(), person.kinds(), in.goOnTo(), ends);
    }

    private void record(Person person, Arrival in, Session session) {
        var doer = new Doer(person.id(), person.name(), in.from().address());
        var detail = Map.of("how", in.how(), "session", session.id(), "device", session.device());
        trail.recordAs(doer, "session.started", person.id(), detail);
    }

    private void tell(Person person, Session session, Instant now) {
        var values = Map.of(
                "name", person.name(),
                "device", session.device(),
                "time", Mails.time(now),
                "url", site.url("/admin/account"));
        addresses.of(person).ifPresent(address -> mails.send(MailKind.NEW_DEVICE, address, values));
    }
}
