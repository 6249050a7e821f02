/** What stories are filed under, each thing with a page of its own: how it comes to be, changes and moves. */
@NullMarked
package masthead.articles.named;

import org.jspecify.annotations.NullMarked;
