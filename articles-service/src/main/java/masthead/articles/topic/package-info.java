/** What stories are about, across sections. */
@NullMarked
package masthead.articles.topic;

import org.jspecify.annotations.NullMarked;
