/** All mail that this service sends: what is said, and how it gets to the mail server. */
@NullMarked
package masthead.members.mail;

import org.jspecify.annotations.NullMarked;
