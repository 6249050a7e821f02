/** One's own account: the name, and the address, which changes when the former and the new one have both said yes. */
@NullMarked
package masthead.members.profile;

import org.jspecify.annotations.NullMarked;
