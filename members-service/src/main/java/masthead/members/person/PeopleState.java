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
        boolean more = rows.size() > limit;
        List<Person> shown = more ? rows.subList(0, limit) : rows;
        return new Listing<>(
                shown.stream().map(Person::changed).toList(),
                more ? shown.get(limit - 1).id().toString() : null,
                null);
    }
}
