package masthead.members.session;

import masthead.members.person.Person;
import masthead.members.signin.From;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes in.
 *
 * @param goOnTo the path that they wanted to see
 */
public record Arrival(
        Person person, How how, From from, @Nullable String goOnTo) {}
