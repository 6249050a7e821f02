/** The trace of a request: taken over from services that show a credential, made anew for everybody else. */
@NullMarked
package masthead.platform.trace;

import org.jspecify.annotations.NullMarked;
