package masthead.platform.database;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import masthead.platform.problem.FailureMapper;

/**
 * A transaction that failed at its end is a failure like any other. The runtime brings a mapper of its own for these, which
 * would leave them to the container as a 500 without a word; ours comes first.
 */
@Provider
@Priority(1)
public class CommitFailureMapper implements ExceptionMapper<TransactionalException> {
    @Override
    public Response toResponse(TransactionalException failed) {
        return new FailureMapper().toResponse(failed);
    }
}
