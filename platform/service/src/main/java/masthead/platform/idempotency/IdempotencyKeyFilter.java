package masthead.platform.idempotency;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import masthead.platform.hash.Sha256;

/** Notes the key and what was sent with it, before the body is read as JSON. */
@Provider
@Idempotent
public class IdempotencyKeyFilter implements ContainerRequestFilter {
    @Inject
    KeyedRequest request;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        String key = context.getHeaderString("Idempotency-Key");
        if (key == null) {
            return;
        }
        byte[] body = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        request.covers(key, hash(context.getUriInfo().getPath(), body));
    }

    private static byte[] hash(String path, byte[] body) {
        MessageDigest digest = Sha256.begin();
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return digest.digest(body);
    }
}
