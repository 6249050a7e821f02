package masthead.members.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import masthead.platform.eventlog.CurrentState;
import masthead.platform.eventlog.Event;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** Everybody as events, for followers that lost their place. */
@ApplicationScoped
public class PeopleState implements CurrentState {
    @Inject
    People people;

    @Override
    public Listing<Event> page(@Nullable String after, int limit) {
        List<Person> rows = people.behind(after == null ? Page.BEFORE_ALL : UUID.fromString(after), limit + 1);
        return Listing.of(rows, limit, person -> person.id().toString()).map(Person::changed);
    }
}
