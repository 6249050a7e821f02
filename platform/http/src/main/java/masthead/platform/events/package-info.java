/** Facts as they cross the wire: CloudEvents and positions in an event feed. */
@NullMarked
package masthead.platform.events;

import org.jspecify.annotations.NullMarked;
