/** Bringing an archive of articles in: the file and its pictures go to the gateway as one body, and are watched. */
@NullMarked
package masthead.deploy.imports;

import org.jspecify.annotations.NullMarked;
