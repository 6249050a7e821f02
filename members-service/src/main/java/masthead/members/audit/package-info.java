/** What was done to people, sessions and keys, for owners to read. */
@NullMarked
package masthead.members.audit;

import org.jspecify.annotations.NullMarked;
