/** What machines follow: the newest stories, whole, in the three formats that readers' programs know. */
@NullMarked
package masthead.gateway.syndication;

import org.jspecify.annotations.NullMarked;
