/** How the newspaper calls and presents itself. */
@NullMarked
package masthead.articles.settings;

import org.jspecify.annotations.NullMarked;
