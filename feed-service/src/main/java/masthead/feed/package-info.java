/** The News Feed's service: briefs, and the items that announce articles. */
@NullMarked
package masthead.feed;

import org.jspecify.annotations.NullMarked;
