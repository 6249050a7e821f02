/** Identifiers that sort by time. */
@NullMarked
package masthead.platform.id;

import org.jspecify.annotations.NullMarked;
