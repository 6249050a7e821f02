/** Has ready what most readers ask for first, before they do. */
@NullMarked
package masthead.gateway.warmup;

import org.jspecify.annotations.NullMarked;
