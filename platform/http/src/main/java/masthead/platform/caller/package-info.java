/** Which service calls: credentials between services. */
@NullMarked
package masthead.platform.caller;

import org.jspecify.annotations.NullMarked;
