package masthead.platform.draining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/** What {@code /ready} says, for those who ask {@code /health/ready}. Liveness looks at nothing and has no check. */
@Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {
    @Inject
    Draining draining;

    @Inject
    @Any
    Instance<ReadinessReason> reasons;

    @Override
    public HealthCheckResponse call() {
        List<String> why = ReadinessReason.against(draining, reasons);
        Map<String, Object> data = Map.of("reasons", String.join("; ", why));
        return new HealthCheckResponse("masthead", why.isEmpty() ? Status.UP : Status.DOWN, Optional.of(data));
    }
}
