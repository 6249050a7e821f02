/** Who did what to what the News Feed shows, for owners. */
@NullMarked
package masthead.feed.audit;

import org.jspecify.annotations.NullMarked;
