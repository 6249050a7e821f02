/** Lists of stories that editors keep in order: the front, and Editors' Picks. */
@NullMarked
package masthead.articles.front;

import org.jspecify.annotations.NullMarked;
