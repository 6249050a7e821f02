/** A story from its first line to its withdrawal: working copy, revisions, and the one publication that readers see. */
@NullMarked
package masthead.articles.article;

import org.jspecify.annotations.NullMarked;
