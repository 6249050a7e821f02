/** Programs that measure: {@code deploy/bench NAME} runs them and keeps their tables. */
@NullMarked
package masthead.bench;

import org.jspecify.annotations.NullMarked;
