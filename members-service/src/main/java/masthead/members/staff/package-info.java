/** Who works here: invited with roles, changed and suspended by owners, and never without one owner left. */
@NullMarked
package masthead.members.staff;

import org.jspecify.annotations.NullMarked;
