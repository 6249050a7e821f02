/** A small API, and what breaks those who use it. */
@NullMarked
package masthead.platform.apidocument;

import org.jspecify.annotations.NullMarked;
