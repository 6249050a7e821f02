/** Lists in pages, by cursor. */
@NullMarked
package masthead.platform.page;

import org.jspecify.annotations.NullMarked;
