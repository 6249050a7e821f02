/** Stories that belong together and are read one after the other. */
@NullMarked
package masthead.articles.series;

import org.jspecify.annotations.NullMarked;
