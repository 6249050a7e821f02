package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** The articles service, with a breaker and a bulkhead of its own. */
@ApplicationScoped
public class ArticlesClient {
    @Inject
    HttpCalls calls;

    @CircuitBreaker(requestVolumeThreshold = 20, failureRatio = 0.5, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @Bulkhead(12)
    @Retry(maxRetries = 1, delay = 30, jitter = 20, retryOn = Away.class)
    Answer get(String path) {
        return calls.get(Provider.ARTICLES, path);
    }
}
