/** Who asks, for pages whose bytes are the same for everybody. */
@NullMarked
package masthead.gateway.me;

import org.jspecify.annotations.NullMarked;
