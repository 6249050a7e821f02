/** What an operator can have the running launcher do. */
@NullMarked
package masthead.deploy.commands;

import org.jspecify.annotations.NullMarked;
