/** HTTP as a plain client speaks it: every request goes out once, as it is written, and its answer comes back whole. */
@NullMarked
package masthead.system.http;

import org.jspecify.annotations.NullMarked;
