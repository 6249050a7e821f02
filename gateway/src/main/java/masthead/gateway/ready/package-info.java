/** What is ready to be sent. */
@NullMarked
package masthead.gateway.ready;

import org.jspecify.annotations.NullMarked;
