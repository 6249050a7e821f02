/**
 * What must be kept and yet not be readable in a copy of the database: sealed with a key of each person's own, which can be
 * destroyed, and found again by a keyed hash.
 */
@NullMarked
package masthead.members.vault;

import org.jspecify.annotations.NullMarked;
