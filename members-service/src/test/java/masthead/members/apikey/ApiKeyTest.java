package masthead.members.apikey;

import static masthead.members.Staff.NOON;
import static masthead.members.Staff.WIRE;
import static masthead.members.Staff.WIRES_KEY;
import static masthead.members.Staff.wire;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import masthead.members.secret.Secret;
import masthead.platform.eventlog.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiKeyTest {
    private static final Instant LATER = NOON.plus(Duration.ofDays(1));

    @Test
    void aKeyWithoutAnEndIsValidForGood() {
        assertThat(key(null).valid(NOON.plus(Duration.ofDays(10_000)))).isTrue();
    }

    @Test
    void aKeyIsValidUntilItsEndAndNotAtIt() {
        assertThat(key(LATER).valid(LATER.minusMillis(1))).isTrue();
        assertThat(key(LATER).valid(LATER)).isFalse();
    }

    @Test
    void revokingEndsItAtOnceAndTellsItOnce() {
        ApiKey key = key(null);

        assertThat(key.revoke(NOON)).contains(new Event("api-key.revoked", WIRES_KEY, new ApiKeyFact(WIRE)));

        assertThat(key.valid(NOON)).isFalse();
        assertThat(key.revoke(LATER)).isEmpty();
        assertThat(key.revokedAt()).isEqualTo(NOON);
    }

    private static ApiKey key(@Nullable Instant expiresAt) {
        return new ApiKey(WIRES_KEY, wire(), Secret.random(ApiKey.PREFIX), NOON, expiresAt);
    }
}
