/** Briefs: the short news of the News Feed, from draft to withdrawal. */
@NullMarked
package masthead.feed.brief;

import org.jspecify.annotations.NullMarked;
