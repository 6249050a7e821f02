/**
 * The archive of a newsroom that worked with WordPress: its export file (WXR 1.0 to 1.2) is read as a stream, and each thing
 * in it is turned into what we keep. Whatever can't be kept is said, item by item.
 */
@NullMarked
package masthead.articles.wordpress;

import org.jspecify.annotations.NullMarked;
