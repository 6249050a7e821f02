/** The people of the newsroom, its staff and its members, and what they may do. */
@NullMarked
package masthead.members;

import org.jspecify.annotations.NullMarked;
