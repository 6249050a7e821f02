/** What proofs and benches are told, and the tables that they write. */
@NullMarked
package masthead.report;

import org.jspecify.annotations.NullMarked;
