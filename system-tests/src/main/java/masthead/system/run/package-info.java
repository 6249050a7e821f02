/** A whole Masthead of one's own, started and ended by the same scripts that operators use. */
@NullMarked
package masthead.system.run;

import org.jspecify.annotations.NullMarked;
