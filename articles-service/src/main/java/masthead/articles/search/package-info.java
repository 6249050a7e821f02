/**
 * What readers find by words: an index of published stories alone, written with each publication, and the questions asked of
 * it. PostgreSQL keeps and ranks; words are cut and reduced to stems here, by language.
 */
@NullMarked
package masthead.articles.search;

import org.jspecify.annotations.NullMarked;
