package masthead.gateway.credential;

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
import java.util.function.Predicate;
import masthead.gateway.facts.Facts;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.HttpCalls;
import masthead.gateway.upstream.Provider;
import masthead.platform.events.CloudEvent;
import masthead.platform.hash.Sha256;
import masthead.platform.json.Json;

/**
 * Exchanges a program's key or a browser's session for a token, and keeps the exchange until 30 seconds before it ends. A
 * revoked key, an ended session or a changed person ends it at once. Both are known here by their hash alone.
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

    /** Counts the facts that end exchanges, so that one in the middle is noticed. */
    private final AtomicLong evictions = new AtomicLong();

    /** What members are asked. */
    record Exchange(String credential, String audience) {}

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        facts.tell(this::evict);
        facts.tellOfGaps(this::evictAll);
    }

    /**
     * What a credential stands for at a service; empty if it isn't accepted.
     *
     * @param client for whom members are asked, if they are
     * @throws Away members can't be asked
     */
    public Optional<Exchanged> exchange(Credential credential, Provider audience, Client client) {
        String name = name(credential, audience);
        Exchanged known = kept.getIfPresent(name);
        if (known != null && Instant.now().isBefore(known.expiresAt().minus(BEFORE_END))) {
            return Optional.of(known);
        }
        long begun = evictions.get();
        HttpResponse<byte[]> answer = ask(credential, audience, client);
        if (answer.statusCode() == 401) {
            kept.invalidate(name);
            return Optional.empty();
        }
        if (answer.statusCode() != 200) {
            throw Away.answered(Provider.MEMBERS, answer.statusCode());
        }
        Exchanged fresh = read(answer.body());
        kept.put(name, fresh);
        if (evictions.get() != begun) {
            // Something ended meanwhile; perhaps this.
            kept.invalidate(name);
        }
        return Optional.of(fresh);
    }

    /** The same where the service didn't take the token that is kept. */
    public Optional<Exchanged> exchangeAnew(Credential credential, Provider audience, Client client) {
        kept.invalidate(name(credential, audience));
        return exchange(credential, audience, client);
    }

    /** Forgets a credential that has just been given back, at every service. */
    public void forget(Credential credential) {
        evictions.incrementAndGet();
        for (Provider audience : Provider.values()) {
            kept.invalidate(name(credential, audience));
        }
    }

    private static String name(Credential credential, Provider audience) {
        return Sha256.hex(credential.text()) + audience.wireName();
    }

    private HttpResponse<byte[]> ask(Credential credential, Provider audience, Client client) {
        HttpRequest request = client.on(calls.request(Provider.MEMBERS, "/token-exchanges"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body(credential, audience)))
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
        switch (fact.type()) {
            case "api-key.revoked", "session.ended" ->
                evict(one -> one.credential().equals(fact.subject()));
            case "person.changed" -> evict(one -> one.subject().equals(fact.subject()));
            default -> {}
        }
    }

    private void evict(Predicate<Exchanged> ended) {
        evictions.incrementAndGet();
        kept.asMap().values().removeIf(ended);
    }

    /** Where facts of members may have been missed, anything may have ended. */
    private void evictAll(Provider gapOf) {
        if (gapOf == Provider.MEMBERS) {
            evictions.incrementAndGet();
            kept.invalidateAll();
        }
    }

    private static byte[] body(Credential credential, Provider audience) {
        try {
            return Json.mapper().writeValueAsBytes(new Exchange(credential.text(), audience.wireName()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
