/** Errors that a caller can act on: problem documents by RFC 9457, with stable types. */
@NullMarked
package masthead.platform.problem;

import org.jspecify.annotations.NullMarked;
