/** Threads that wait for services, so that those of HTTP never do; bounded, and they say so when there is no room. */
@NullMarked
package masthead.gateway.waiting;

import org.jspecify.annotations.NullMarked;
