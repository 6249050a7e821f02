/** Who has which address of the site: the rule for slugs, and one story after the other. */
@NullMarked
package masthead.articles.address;

import org.jspecify.annotations.NullMarked;
