package masthead.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import masthead.gateway.facts.Facts;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.HttpCalls;
import masthead.gateway.upstream.Provider;
import masthead.platform.events.CloudEvent;
import masthead.platform.hash.Sha256;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Exchanges a program's key for a token, and keeps the exchange until 30 seconds before it ends. A revoked key or a changed
 * person ends it at once. Keys are known here by their hash alone.
 */
@ApplicationScoped
public class Tokens {
    private static final Duration BEFORE_END = Duration.ofSeconds(30);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final String BEARER = "Bearer mh_";
    private static final int LONGEST = 200;

    @Inject
    HttpCalls calls;

    @Inject
    Facts facts;

    private final Cache<String, Exchanged> kept = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(120))
            .build();

    /** Counts the facts that end exchanges, so that one in the middle is noticed. */
    private final AtomicLong evictions = new AtomicLong();

    /** What members are asked. */
    record Exchange(String credential, String audience) {}

    /** What members answered. */
    record Exchanged(String token, Instant expiresAt, String credential, String subject) {}

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        facts.tell(this::evict);
        facts.tellOfGaps(this::evictAll);
    }

    /** The API key in an Authorization header, if it can be one. */
    static Optional<String> key(@Nullable String authorization) {
        return authorization == null || !authorization.startsWith(BEARER) || authorization.length() > LONGEST
                ? Optional.empty()
                : Optional.of(authorization.substring("Bearer ".length()));
    }

    /**
     * The token for a key at a service; empty if the key isn't accepted.
     *
     * @throws Away members can't be asked
     */
    Optional<String> exchange(String key, Provider audience) {
        String name = name(key, audience);
        Exchanged known = kept.getIfPresent(name);
        if (known != null && Instant.now().isBefore(known.expiresAt().minus(BEFORE_END))) {
            return Optional.of(known.token());
        }
        long begun = evictions.get();
        HttpResponse<byte[]> answer = ask(key, audience);
        if (answer.statusCode() == 401) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw Away.answered(Provider.MEMBERS, answer.statusCode());
        }
        Exchanged fresh = read(answer.body());
        kept.put(name, fresh);
        if (evictions.get() != begun) {
            // Something was revoked meanwhile; perhaps this.
            kept.invalidate(name);
        }
        return Optional.of(fresh.token());
    }

    /** The same where the service didn't take the token that is kept. */
    Optional<String> exchangeAnew(String key, Provider audience) {
        kept.invalidate(name(key, audience));
        return exchange(key, audience);
    }

    private static String name(String key, Provider audience) {
        return Sha256.hex(key) + audience.wireName();
    }

    private HttpResponse<byte[]> ask(String key, Provider audience) {
        HttpRequest request = calls.request(Provider.MEMBERS, "/token-exchanges")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body(key, audience)))
                .build();
        return calls.send(Provider.MEMBERS, request, LIMIT);
    }

    private static Exchanged read(byte[] body) {
        try {
            return Json.tolerant().readValue(body, Exchanged.class);
        } catch (IOException e) {
            throw new IllegalStateException("Members answered what this gateway can't read", e);
        }
    }

    private void evict(CloudEvent fact) {
        evictions.incrementAndGet();
        if (fact.type().equals("api-key.revoked")) {
            kept.asMap().values().removeIf(one -> one.credential().equals(fact.subject()));
        } else if (fact.type().equals("person.changed")) {
            kept.asMap().values().removeIf(one -> one.subject().equals(fact.subject()));
        }
    }

    /** Where facts of members may have been missed, any key may have been revoked. */
    private void evictAll(Provider gapOf) {
        if (gapOf == Provider.MEMBERS) {
            evictions.incrementAndGet();
            kept.invalidateAll();
        }
    }

    private static byte[] body(String key, Provider audience) {
        try {
            return Json.mapper().writeValueAsBytes(new Exchange(key, audience.wireName()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
