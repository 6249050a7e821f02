/** The items that announce articles: filed when one is published, and following it from then on. */
@NullMarked
package masthead.feed.item;

import org.jspecify.annotations.NullMarked;
