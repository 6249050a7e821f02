package masthead.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever did what is recorded, where the request itself does not tell: somebody who is only just signing in, or a service
 * that works by itself.
 *
 * @param id the person or program
 * @param name as it is shown
 * @param client the address that it came from
 */
public record Doer(@Nullable UUID id, String name, @Nullable String client) {}
