package masthead.gateway.api;

import masthead.gateway.route.ApiRoute;

/**
 * Where a request goes.
 *
 * @param path at the service
 * @param token who asks, for this service alone
 */
record Target(ApiRoute route, String path, String token) {}
