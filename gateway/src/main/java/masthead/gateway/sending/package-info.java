/** How answers are sent: headers, compression, what browsers are told of keeping. */
@NullMarked
package masthead.gateway.sending;

import org.jspecify.annotations.NullMarked;
