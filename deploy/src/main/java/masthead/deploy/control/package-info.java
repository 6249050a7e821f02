/** The socket through which the command line talks to the running launcher. */
@NullMarked
package masthead.deploy.control;

import org.jspecify.annotations.NullMarked;
