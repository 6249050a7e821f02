/** HAProxy: the strict door to the outside, and the balancer before every service, switched without a reload. */
@NullMarked
package masthead.deploy.edge;

import org.jspecify.annotations.NullMarked;
