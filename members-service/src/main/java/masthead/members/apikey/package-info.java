/** Keys by which programs sign in. */
@NullMarked
package masthead.members.apikey;

import org.jspecify.annotations.NullMarked;
