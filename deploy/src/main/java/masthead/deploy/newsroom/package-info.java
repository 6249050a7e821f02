/** The sample newsroom: content to look at on a new machine, brought in the way that staff's programs would do it. */
@NullMarked
package masthead.deploy.newsroom;

import org.jspecify.annotations.NullMarked;
