/** Running Masthead: the launcher that starts and keeps everything on one machine, and the tools that talk to it. */
@NullMarked
package masthead.deploy;

import org.jspecify.annotations.NullMarked;
