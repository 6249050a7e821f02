/** Readers' requests. */
@NullMarked
package masthead.gateway.site;

import org.jspecify.annotations.NullMarked;
