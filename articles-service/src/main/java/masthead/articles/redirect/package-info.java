/** Old addresses and where they lead. */
@NullMarked
package masthead.articles.redirect;

import org.jspecify.annotations.NullMarked;
