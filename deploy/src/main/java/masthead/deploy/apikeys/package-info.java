/** Keys to the public API, made on the operator's behalf; the launcher has one for itself. */
@NullMarked
package masthead.deploy.apikeys;

import org.jspecify.annotations.NullMarked;
