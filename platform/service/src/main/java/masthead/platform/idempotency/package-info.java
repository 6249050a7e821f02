/** Creations that may be sent again without making a second thing. */
@NullMarked
package masthead.platform.idempotency;

import org.jspecify.annotations.NullMarked;
