/** The programs' side: keys exchanged for tokens, requests passed on. */
@NullMarked
package masthead.gateway.api;

import org.jspecify.annotations.NullMarked;
