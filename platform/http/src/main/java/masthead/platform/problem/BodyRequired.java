package masthead.platform.problem;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.EOFException;
import java.io.IOException;

/** A resource that takes a body gets one: an empty body, or the literal {@code null}, never reaches it. */
@Provider
public class BodyRequired implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body;
        try {
            body = context.proceed();
        } catch (EOFException cutOff) {
            throw new InvalidRequest("The body ended before it was whole.");
        }
        if (body == null) {
            throw new InvalidRequest("A JSON body is missing.");
        }
        return body;
    }
}
