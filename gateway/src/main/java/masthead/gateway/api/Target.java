package masthead.gateway.api;

import java.util.Optional;
import java.util.function.Supplier;
import masthead.gateway.route.ApiRoute;

/**
 * Where a request goes.
 *
 * @param path at the service
 * @param token who asks, for this service alone
 * @param another exchanges what was shown for another token; empty if it is no longer accepted
 */
record Target(ApiRoute route, String path, String token, Supplier<Optional<String>> another) {}
