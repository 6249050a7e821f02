/** Which address leads where: one table, and the one spelling of each address. */
@NullMarked
package masthead.gateway.route;

import org.jspecify.annotations.NullMarked;
