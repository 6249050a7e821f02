/** What a page says of itself to machines: how it looks where it is shared (Open Graph), and what it is about (schema.org). */
@NullMarked
package masthead.gateway.head;

import org.jspecify.annotations.NullMarked;
