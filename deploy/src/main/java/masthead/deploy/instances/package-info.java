/** The services' processes: started on a runtime that all share, taken in when ready, replaced without a failed request. */
@NullMarked
package masthead.deploy.instances;

import org.jspecify.annotations.NullMarked;
