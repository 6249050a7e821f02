package masthead.platform.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Everything else that is thrown: what wraps a refusal of the domain is that refusal (JAX-RS wraps what a header's own
 * type throws, for one), what the container refuses (404, 405, 415 ...) keeps its status, and the rest is a 500 that says nothing but the id under which the log has it.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final List<FailureTranslation> TRANSLATIONS =
            ServiceLoader.load(FailureTranslation.class, FailureMapper.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            Problem known = known(cause);
            if (known != null) {
                return Problems.response(known);
            }
        }
        if (thrown instanceof WebApplicationException refused
                && refused.getResponse().getStatus() < 500) {
            return refused(refused.getResponse());
        }
        return Problems.response(Problems.failed(thrown));
    }

    private static Response refused(Response original) {
        if (original.getStatus() < 400) {
            return original;
        }
        var answer = Response.fromResponse(Problems.response(Problems.ofStatus(original.getStatus())));
        Object allow = original.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    private static @Nullable Throwable next(Throwable thrown) {
        return thrown.getCause() == thrown ? null : thrown.getCause();
    }

    private static @Nullable Problem known(Throwable cause) {
        if (cause instanceof DomainException refusal) {
            return refusal.problem();
        }
        if (cause instanceof IOException failure && StorageFull.says(failure)) {
            return StorageFull.problem();
        }
        if (cause instanceof ClosedByInterruptException) {
            // By the container, which by its clock finds that the request has gone on for too long.
            return Problem.of(
                    503,
                    "broken-off",
                    "Broken off before it was done",
                    "Send it again in a moment, a creation with the same Idempotency-Key.");
        }
        for (FailureTranslation translation : TRANSLATIONS) {
            Problem problem = translation.problemOf(cause);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
