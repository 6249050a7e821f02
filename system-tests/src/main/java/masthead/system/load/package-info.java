/** Readers, writers and others who go on while something happens, and note whatever is not as it should be. */
@NullMarked
package masthead.system.load;

import org.jspecify.annotations.NullMarked;
