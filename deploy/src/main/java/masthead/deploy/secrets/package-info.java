/** What only the services and the launcher know: made at the first start, kept in files that only their owner reads. */
@NullMarked
package masthead.deploy.secrets;

import org.jspecify.annotations.NullMarked;
