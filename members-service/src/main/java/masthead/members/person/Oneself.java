package masthead.members.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import masthead.platform.security.Actor;

/** Whoever asks, as a person of ours: for what is about one's own account. */
@RequestScoped
public class Oneself {
    @Inject
    Actor actor;

    @Inject
    People people;

    /** @throws masthead.platform.problem.DomainException 404 somebody who may not come in any more, but whose token lasts */
    public Person person() {
        Person person = people.find(id());
        if (!person.mayComeIn()) {
            throw People.notFound();
        }
        return person;
    }

    private UUID id() {
        return actor.id().orElseThrow(() -> new IllegalStateException("Only those who are signed in have an account"));
    }
}
