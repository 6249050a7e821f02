/** Who did what to what readers see, for owners. */
@NullMarked
package masthead.articles.audit;

import org.jspecify.annotations.NullMarked;
