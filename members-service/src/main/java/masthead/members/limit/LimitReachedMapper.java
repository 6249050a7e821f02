package masthead.members.limit;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import masthead.platform.problem.Problems;

/** Says when it is worth coming back (RFC 9110, 10.2.3). */
@Provider
public class LimitReachedMapper implements ExceptionMapper<LimitReached> {
    @Override
    public Response toResponse(LimitReached reached) {
        return Response.fromResponse(Problems.response(reached.problem()))
                .header(HttpHeaders.RETRY_AFTER, reached.seconds())
                .build();
    }
}
