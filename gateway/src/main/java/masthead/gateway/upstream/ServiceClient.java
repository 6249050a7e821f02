package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Questions to services: tried again where one fails at once, left alone for a while after failures. A breaker is a
 * method's, so each service has its own.
 */
@ApplicationScoped
public class ServiceClient {
    @Inject
    HttpCalls calls;

    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.5,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            failOn = Away.class,
            skipOn = Away.Faulty.class)
    @Retry(
            maxRetries = 2,
            delay = 30,
            jitter = 20,
            retryOn = Away.class,
            abortOn = {Away.TooLong.class, Away.Faulty.class})
    Answer articles(String path, Deadline deadline) {
        return calls.get(Provider.ARTICLES, path, deadline);
    }

    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.5,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            failOn = Away.class,
            skipOn = Away.Faulty.class)
    @Retry(
            maxRetries = 2,
            delay = 30,
            jitter = 20,
            retryOn = Away.class,
            abortOn = {Away.TooLong.class, Away.Faulty.class})
    Answer feed(String path, Deadline deadline) {
        return calls.get(Provider.FEED, path, deadline);
    }

    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.5,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            failOn = Away.class,
            skipOn = Away.Faulty.class)
    @Retry(
            maxRetries = 2,
            delay = 30,
            jitter = 20,
            retryOn = Away.class,
            abortOn = {Away.TooLong.class, Away.Faulty.class})
    Answer members(String path, Deadline deadline) {
        return calls.get(Provider.MEMBERS, path, deadline);
    }
}
