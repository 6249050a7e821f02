package masthead.platform.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import masthead.platform.caller.Callers;
import org.jspecify.annotations.Nullable;

/** Notes for whom a service asks. Anybody can write the header; only a service that proves itself is believed. */
@Provider
public class ClientAddressFilter implements ContainerRequestFilter {
    @Inject
    Callers callers;

    @Inject
    ClientAddress client;

    @Override
    public void filter(ContainerRequestContext context) {
        @Nullable String said = context.getHeaderString(ClientAddress.HEADER);
        if (said != null) {
            String path = context.getUriInfo().getRequestUri().getRawPath();
            callers.proven(context.getHeaderString(Callers.HEADER), path).ifPresent(caller -> client.note(said));
        }
    }
}
