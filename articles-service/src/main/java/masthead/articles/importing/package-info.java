/**
 * Does an import: surveys the archive, then takes in its names, files and stories and leads their old addresses, one step a
 * transaction. Each step leaves a note, so that an import which was killed goes on where it was and ends the same.
 */
@NullMarked
package masthead.articles.importing;

import org.jspecify.annotations.NullMarked;
