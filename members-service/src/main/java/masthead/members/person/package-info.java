/** People, whatever they are to the newsroom. */
@NullMarked
package masthead.members.person;

import org.jspecify.annotations.NullMarked;
