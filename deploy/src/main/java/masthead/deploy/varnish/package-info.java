/** Varnish between the edge and the gateways, where more readers come than the gateways answer alone. */
@NullMarked
package masthead.deploy.varnish;

import org.jspecify.annotations.NullMarked;
