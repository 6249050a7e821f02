/** Listens to what the services tell, and forgets what is no longer true. */
@NullMarked
package masthead.gateway.facts;

import org.jspecify.annotations.NullMarked;
