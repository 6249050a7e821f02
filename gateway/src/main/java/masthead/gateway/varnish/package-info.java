/** Varnish in front, where there is one: told what is no longer true as soon as it is heard here. */
@NullMarked
package masthead.gateway.varnish;

import org.jspecify.annotations.NullMarked;
