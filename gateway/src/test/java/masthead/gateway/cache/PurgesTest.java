package masthead.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PurgesTest {
    @Test
    void whatWasBegunBeforeAForgottenPurgeIsVoidAllTheSame() {
        var purges = new Purges(4);
        long before = purges.now();
        purges.purge(Set.of("article:first"), Set.of(), null);

        for (int i = 0; i < 10; i++) {
            purges.purge(Set.of("article:" + i), Set.of(), null);
        }

        assertThat(purges.voids(Set.of("article:first"), before)).isTrue();
        assertThat(purges.voids(Set.of("article:first"), purges.now())).isFalse();
    }

    @Test
    void aForgottenWithdrawalIsRemembered() {
        var purges = new Purges(4);
        long before = purges.now();
        purges.purge(Set.of("article:first"), Set.of("article:first"), null);

        for (int i = 0; i < 10; i++) {
            purges.purge(Set.of("article:" + i), Set.of(), null);
        }

        assertThat(purges.forbids(Set.of("article:first"), before)).isTrue();
    }
}
