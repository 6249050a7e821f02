/** Optimistic locking over HTTP: ETag and If-Match. */
@NullMarked
package masthead.platform.version;

import org.jspecify.annotations.NullMarked;
