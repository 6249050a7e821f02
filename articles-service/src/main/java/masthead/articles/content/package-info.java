/** What readers may see, and nothing else: the public content API, read from publications alone. */
@NullMarked
package masthead.articles.content;

import org.jspecify.annotations.NullMarked;
