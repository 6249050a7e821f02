/** {@code deploy/masthead}: the operator's command line. */
@NullMarked
package masthead.deploy.cli;

import org.jspecify.annotations.NullMarked;
