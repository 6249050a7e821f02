/** The child processes of the launcher: started, watched, started again, ended, and found again after a crash. */
@NullMarked
package masthead.deploy.process;

import org.jspecify.annotations.NullMarked;
