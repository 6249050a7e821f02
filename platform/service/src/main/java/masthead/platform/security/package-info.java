/** Who asks a data service: another service by its credential, a person or program by a token, or both. */
@NullMarked
package masthead.platform.security;

import org.jspecify.annotations.NullMarked;
