/** What is shown to prove who somebody is: random text, kept as its hash alone. */
@NullMarked
package masthead.members.secret;

import org.jspecify.annotations.NullMarked;
