/** The reader's site as a whole: a newspaper with a page of every kind, for all that looks at each of them. */
@NullMarked
package masthead.system.reader;

import org.jspecify.annotations.NullMarked;
