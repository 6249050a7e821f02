package masthead.members.session;

import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static masthead.members.Staff.wire;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.members.signin.From;
import masthead.platform.id.Ids;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Duration IDLE = Duration.ofDays(7);
    private static final Instant END = NOON.plus(Duration.ofDays(30));

    @Test
    void itEndsAfterSevenDaysWithoutUse() {
        Session session = of(ada());

        assertThat(session.lives(NOON.plus(IDLE).minusMillis(1), IDLE)).isTrue();
        assertThat(session.lives(NOON.plus(IDLE), IDLE)).isFalse();
    }

    @Test
    void itEndsAfterThirtyDaysHoweverMuchItIsUsed() {
        Session session = of(ada());

        assertThat(session.lives(END.minusMillis(1), Duration.ofDays(60))).isTrue();
        assertThat(session.lives(END, Duration.ofDays(60))).isFalse();
    }

    @Test
    void aProgramHasNone() {
        assertThat(of(wire()).lives(NOON, IDLE)).isFalse();
    }

    @Test
    void aUseIsNewsAfterFiveMinutes() {
        Session session = of(ada());

        assertThat(session.useIsNews(NOON.plusSeconds(300))).isFalse();
        assertThat(session.useIsNews(NOON.plusSeconds(301))).isTrue();
    }

    private static Session of(Person person) {
        var in = new Arrival(person, How.LINK, new From("203.0.113.7", "Firefox"), null);
        return new Session(Ids.next(NOON), in, Secret.random(Session.PREFIX), NOON, END);
    }
}
