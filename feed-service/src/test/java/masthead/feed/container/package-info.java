/** What only a container shows: the service as it is deployed, asked over HTTP. */
@NullMarked
package masthead.feed.container;

import org.jspecify.annotations.NullMarked;
