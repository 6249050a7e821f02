/**
 * What was fetched and what was made of it, kept until a fact says that it is no longer true. Plain Java: it knows neither
 * the newsroom nor the container, so that its rules can be tried out in every order of events.
 */
@NullMarked
package masthead.gateway.cache;

import org.jspecify.annotations.NullMarked;
