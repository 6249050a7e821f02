/** What the newsroom sees of all its work: the list of stories, and who is in which of them. */
@NullMarked
package masthead.articles.desk;

import org.jspecify.annotations.NullMarked;
