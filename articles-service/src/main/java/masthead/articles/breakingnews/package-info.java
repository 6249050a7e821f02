/** The bar above every page while something breaks, with an end that is known when it is set. */
@NullMarked
package masthead.articles.breakingnews;

import org.jspecify.annotations.NullMarked;
