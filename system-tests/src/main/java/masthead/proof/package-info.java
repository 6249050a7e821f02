/** Long proofs, run by {@code deploy/prove}. Each prints a dated table. */
@NullMarked
package masthead.proof;

import org.jspecify.annotations.NullMarked;
