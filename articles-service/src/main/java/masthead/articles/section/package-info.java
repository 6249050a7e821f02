/** The tree of sections that stories stand in. */
@NullMarked
package masthead.articles.section;

import org.jspecify.annotations.NullMarked;
