/** Who is signed in, on which device, until when. */
@NullMarked
package masthead.members.session;

import org.jspecify.annotations.NullMarked;
