/** Pages: which records each needs, and the HTML that is made of them. */
@NullMarked
package masthead.gateway.page;

import org.jspecify.annotations.NullMarked;
