/** The desk's own files, as the admin's build made them. */
@NullMarked
package masthead.gateway.admin;

import org.jspecify.annotations.NullMarked;
