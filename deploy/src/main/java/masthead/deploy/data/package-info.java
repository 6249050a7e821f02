/** The data directory: where everything is kept, who may read it, and that one launcher alone uses it. */
@NullMarked
package masthead.deploy.data;

import org.jspecify.annotations.NullMarked;
