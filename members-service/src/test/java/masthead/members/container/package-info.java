/** What only a container shows: the service as it is deployed, asked over HTTP. */
@NullMarked
package masthead.members.container;

import org.jspecify.annotations.NullMarked;
