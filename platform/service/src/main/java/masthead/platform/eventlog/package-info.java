/** The facts that this service tells: written in the transaction of the change, read in an order that never skips one. */
@NullMarked
package masthead.platform.eventlog;

import org.jspecify.annotations.NullMarked;
