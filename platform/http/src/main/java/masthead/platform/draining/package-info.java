/** Ready or not, and leaving without a failed request. */
@NullMarked
package masthead.platform.draining;

import org.jspecify.annotations.NullMarked;
