package masthead.members.signin;

import masthead.members.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at the door asked for.
 *
 * @param person nobody, where the address is not known here
 * @param account what the address is known by
 * @param goOnTo a path of ours
 */
record Ask(
        @Nullable Person person,
        byte[] account,
        byte[] browserHash,
        byte[] codeHash,
        @Nullable String goOnTo) {}
