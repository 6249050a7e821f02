/** Where the newsroom is on the web, by configuration and never by what a request says. */
@NullMarked
package masthead.members.site;

import org.jspecify.annotations.NullMarked;
