/** How often something may be tried, counted in the database for all instances together. */
@NullMarked
package masthead.members.limit;

import org.jspecify.annotations.NullMarked;
