/** What was fetched and what was made of it, kept until a fact says that it is no longer true. */
@NullMarked
package masthead.gateway.cache;

import org.jspecify.annotations.NullMarked;
