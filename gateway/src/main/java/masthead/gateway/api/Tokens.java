package masthead.gateway.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import masthead.gateway.facts.Facts;
import masthead.gateway.upstream.HttpCalls;
import masthead.gateway.upstream.Provider;
import masthead.platform.events.CloudEvent;
import masthead.platform.json.Json;

/**
 * Exchanges a program's key for a token, and keeps the exchange until 30 seconds before it ends. A revoked key or a changed
 * person ends it at once. Keys are known here by their hash alone.
 */
@ApplicationScoped
public class Tokens {
    private static final Duration BEFORE_END = Duration.ofSeconds(30);
    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Inject
    HttpCalls calls;

    @Inject
    Facts facts;

    private final Cache<String, Exchanged> kept = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(120))
            .build();

    /** What members answered. */
    record Exchanged(String token, Instant expiresAt, String credential, String subject) {}

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        facts.tell(this::evict);
    }

    /**
     * The token for a key at a service; empty if the key isn't accepted.
     *
     * @throws IOException members can't be asked
     */
    Optional<String> exchange(String key, Provider audience) throws IOException, InterruptedException {
        String name = hash(key) + audience.wireName();
        Exchanged known = kept.getIfPresent(name);
        if (known != null && Instant.now().isBefore(known.expiresAt().minus(BEFORE_END))) {
            return Optional.of(known.token());
        }
        HttpResponse<byte[]> answer = calls.client()
                .send(
                        calls.request(Provider.MEMBERS, "/token-exchanges")
                                .header("Content-Type", "application/json")
                                .timeout(LIMIT)
                                .POST(BodyPublishers.ofByteArray(body(key, audience)))
                                .build(),
                        BodyHandlers.ofByteArray());
        if (answer.statusCode() == 401) {
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw new IOException("members answered " + answer.statusCode());
        }
        Exchanged fresh = Json.tolerant().readValue(answer.body(), Exchanged.class);
        kept.put(name, fresh);
        return Optional.of(fresh.token());
    }

    private void evict(CloudEvent fact) {
        if (fact.type().equals("api-key.revoked")) {
            kept.asMap().values().removeIf(one -> one.credential().equals(fact.subject()));
        } else if (fact.type().equals("person.changed")) {
            kept.asMap().values().removeIf(one -> one.subject().equals(fact.subject()));
        }
    }

    private static byte[] body(String key, Provider audience) throws JsonProcessingException {
        return Json.mapper().writeValueAsBytes(Map.of("credential", key, "audience", audience.wireName()));
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
