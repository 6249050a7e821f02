/** The invented newsroom whose people write and whose desk publishes, over the API, in tests, proofs and benches. */
@NullMarked
package masthead.system.newsroom;

import org.jspecify.annotations.NullMarked;
