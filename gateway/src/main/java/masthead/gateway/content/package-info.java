/** What the services say to readers, as this gateway reads it. */
@NullMarked
package masthead.gateway.content;

import org.jspecify.annotations.NullMarked;
