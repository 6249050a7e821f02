/** People who work in the newsroom, as far as operators bring them in: by invitation, and by a link where nothing else helps. */
@NullMarked
package masthead.deploy.staff;

import org.jspecify.annotations.NullMarked;
