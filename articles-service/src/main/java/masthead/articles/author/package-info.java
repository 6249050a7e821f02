/** Whose names stand over stories; a byline needs no account. */
@NullMarked
package masthead.articles.author;

import org.jspecify.annotations.NullMarked;
