package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** Questions to the feed service: tried again where that is quick, left alone for a while after failures. */
@ApplicationScoped
public class FeedClient {
    @Inject
    HttpCalls calls;

    @CircuitBreaker(
            requestVolumeThreshold = 20,
            failureRatio = 0.5,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            failOn = Away.class)
    @Retry(
            maxRetries = 2,
            delay = 30,
            jitter = 20,
            maxDuration = 900,
            durationUnit = ChronoUnit.MILLIS,
            retryOn = Away.class,
            abortOn = Away.TooLong.class)
    Answer get(String path) {
        return calls.get(Provider.FEED, path);
    }
}
