/** Pictures: taken in, cleansed of what could betray people, and made into the files that pages show. */
@NullMarked
package masthead.articles.media;

import org.jspecify.annotations.NullMarked;
