/** What search engines ask for first: what they may fetch, and what there is. */
@NullMarked
package masthead.gateway.sitemap;

import org.jspecify.annotations.NullMarked;
