/** Pages as they are sent. */
@NullMarked
package masthead.gateway.rendered;

import org.jspecify.annotations.NullMarked;
