/** The News Feed as readers see it. */
@NullMarked
package masthead.feed.content;

import org.jspecify.annotations.NullMarked;
