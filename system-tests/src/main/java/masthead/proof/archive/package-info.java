/**
 * Archives brought in as an operator does it, and a second reading of a WordPress export, beside the importer's and without a
 * line of it: what its own pages said, to be compared with what ours say.
 */
@NullMarked
package masthead.proof.archive;

import org.jspecify.annotations.NullMarked;
