/** Stories over the whole running system: what readers, staff and operators see of it from outside. */
@NullMarked
package masthead.system;

import org.jspecify.annotations.NullMarked;
