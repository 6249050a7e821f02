/** Links by which outsiders read a story before it is published: each for one story, for a time, and revocable. */
@NullMarked
package masthead.articles.preview;

import org.jspecify.annotations.NullMarked;
