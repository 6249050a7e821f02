/** The door: signing in and out, in forms that need no script. */
@NullMarked
package masthead.gateway.door;

import org.jspecify.annotations.NullMarked;
