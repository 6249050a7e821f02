/** Who asks: keys and sessions, what they are exchanged for, and whether a request comes from a page of ours. */
@NullMarked
package masthead.gateway.credential;

import org.jspecify.annotations.NullMarked;
