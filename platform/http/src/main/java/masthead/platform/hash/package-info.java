/** Digests. */
@NullMarked
package masthead.platform.hash;

import org.jspecify.annotations.NullMarked;
