/** What tests of several modules need: real databases, and the rules of the house. */
@NullMarked
package masthead.platform.testing;

import org.jspecify.annotations.NullMarked;
