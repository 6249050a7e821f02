/** Archives that were sent to be imported: what became of each thing in them, what was lost, and how far it has got. */
@NullMarked
package masthead.articles.imports;

import org.jspecify.annotations.NullMarked;
