/** A service's one database: its schema, its connections and entity manager, and what its failures mean. */
@NullMarked
package masthead.platform.database;

import org.jspecify.annotations.NullMarked;
