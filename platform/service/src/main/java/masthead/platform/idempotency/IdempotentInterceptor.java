package masthead.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import masthead.platform.problem.DomainException;
import masthead.platform.security.Actor;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Runs inside the method's transaction, so that the thing and the memory of its key are made together or not at all. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient KeyedRequest request;

    @Inject
    transient Actor actor;

    @Inject
    transient Session session;

    /** 422: this key was used for something else. */
    static class KeyReused extends DomainException {
        KeyReused() {
            super(
                    422,
                    "idempotency-key-reused",
                    "This Idempotency-Key was used for something else",
                    "Send a new key with a new request, or the first request's body with this one.");
        }
    }

    /** 409: the first request with this key is still in work. */
    static class StillInWork extends DomainException {
        StillInWork() {
            super(
                    409,
                    "idempotency-key-in-work",
                    "The same request is in work",
                    "Wait a moment and send it again to learn its outcome.");
        }
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = request.key();
        if (key == null) {
            return invocation.proceed();
        }
        String who = actor.id().map(Object::toString).orElseGet(actor::name);
        boolean first = session.doReturningWork(connection -> IdempotencyKeys.lock(connection, key, who));
        if (!first) {
            throw new StillInWork();
        }
        IdempotencyKeys.@Nullable Kept kept =
                session.doReturningWork(connection -> IdempotencyKeys.find(connection, key, who));
        if (kept != null) {
            return again(kept);
        }
        Response response = (Response) invocation.proceed();
        session.flush();
        var outcome = new IdempotencyKeys.Kept(
                request.bodyHash(),
                response.getStatus(),
                response.getHeaderString("Location"),
                response.getHeaderString("ETag"));
        session.doWork(connection -> IdempotencyKeys.keep(connection, key, who, outcome));
        return response;
    }

    private Response again(IdempotencyKeys.Kept kept) {
        if (!Arrays.equals(kept.bodyHash(), request.bodyHash())) {
            throw new KeyReused();
        }
        var response = Response.status(kept.status());
        if (kept.location() != null) {
            response.location(URI.create(kept.location()));
        }
        if (kept.etag() != null) {
            response.header("ETag", kept.etag());
        }
        return response.build();
    }
}
