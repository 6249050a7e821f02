/** Words among colleagues at the margins of stories. */
@NullMarked
package masthead.articles.marginnote;

import org.jspecify.annotations.NullMarked;
