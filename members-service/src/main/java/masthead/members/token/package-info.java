/** Short-lived tokens that the services believe, given in exchange for a key. */
@NullMarked
package masthead.members.token;

import org.jspecify.annotations.NullMarked;
