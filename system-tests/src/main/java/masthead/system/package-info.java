/** What stories, proofs and benches need to use a Masthead as its users do: a browser here, the rest in the packages below. */
@NullMarked
package masthead.system;

import org.jspecify.annotations.NullMarked;
