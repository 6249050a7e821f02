/** Who did what, when and from where: added to in the transaction of what it tells, never changed. */
@NullMarked
package masthead.platform.audit;

import org.jspecify.annotations.NullMarked;
