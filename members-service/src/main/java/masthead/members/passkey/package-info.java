/**
 * Passkeys (Web Authentication, level 2): keys that people's devices keep and show only here. Added by those who are signed
 * in, and then a way to sign in that nobody can be talked out of.
 */
@NullMarked
package masthead.members.passkey;

import org.jspecify.annotations.NullMarked;
