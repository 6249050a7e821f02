/** Writing XML. */
@NullMarked
package masthead.gateway.xml;

import org.jspecify.annotations.NullMarked;
