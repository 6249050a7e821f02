/** The facts that another service tells, each taking effect here exactly once. */
@NullMarked
package masthead.platform.follower;

import org.jspecify.annotations.NullMarked;
