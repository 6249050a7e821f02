/** Questions to the services: short, bounded, and never all for one. */
@NullMarked
package masthead.gateway.upstream;

import org.jspecify.annotations.NullMarked;
