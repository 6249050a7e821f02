/** Calls to the services and to the gateway's API. */
@NullMarked
package masthead.deploy.http;

import org.jspecify.annotations.NullMarked;
