/** Log lines as JSON and the trace they belong to; given to the runtime itself, because its log manager loads it. */
@NullMarked
package masthead.platform.logging;

import org.jspecify.annotations.NullMarked;
