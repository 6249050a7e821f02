/** Background work that any instance may do, and that no crash forgets. */
@NullMarked
package masthead.platform.worker;

import org.jspecify.annotations.NullMarked;
