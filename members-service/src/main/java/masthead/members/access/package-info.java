/** Who may do what: roles as sets of named permissions. */
@NullMarked
package masthead.members.access;

import org.jspecify.annotations.NullMarked;
