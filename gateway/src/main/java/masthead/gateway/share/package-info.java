/** The picture of a story that is shown where somebody shares it, drawn by us: what it says and whose it is. */
@NullMarked
package masthead.gateway.share;

import org.jspecify.annotations.NullMarked;
