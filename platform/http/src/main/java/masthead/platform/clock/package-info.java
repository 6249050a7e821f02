/** The time, so that tests can hold it still. */
@NullMarked
package masthead.platform.clock;

import org.jspecify.annotations.NullMarked;
