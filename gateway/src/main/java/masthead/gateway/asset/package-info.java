/** The site's own files: style sheet, script, typefaces. */
@NullMarked
package masthead.gateway.asset;

import org.jspecify.annotations.NullMarked;
