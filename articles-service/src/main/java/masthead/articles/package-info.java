/** The stories of the newsroom and all that belongs to them. */
@NullMarked
package masthead.articles;

import org.jspecify.annotations.NullMarked;
