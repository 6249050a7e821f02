/** {@code deploy/run}: everything on one machine, started in order, kept running, ended in order. */
@NullMarked
package masthead.deploy.launcher;

import org.jspecify.annotations.NullMarked;
