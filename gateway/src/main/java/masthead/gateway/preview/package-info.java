/** Stories before their time, for whoever has the link. */
@NullMarked
package masthead.gateway.preview;

import org.jspecify.annotations.NullMarked;
