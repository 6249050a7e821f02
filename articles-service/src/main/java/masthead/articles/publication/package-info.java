/** What makes a story public and takes it back: the only code that changes what readers see. */
@NullMarked
package masthead.articles.publication;

import org.jspecify.annotations.NullMarked;
