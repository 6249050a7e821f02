/** The one way JSON is read and written: strictly, with errors that name the place. */
@NullMarked
package masthead.platform.json;

import org.jspecify.annotations.NullMarked;
