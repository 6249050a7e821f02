/** A zip that somebody sent, which is distrusted: everything about it is checked before anything in it is read. */
@NullMarked
package masthead.articles.archive;

import org.jspecify.annotations.NullMarked;
