package masthead.gateway.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource.Batch;
import masthead.platform.events.EventSource.Gone;
import masthead.platform.events.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListenerTest {
    private static final UUID EPOCH = UUID.fromString("5eed0000-0000-4000-8000-000000000001");

    private final List<String> heard = new ArrayList<>();
    private final Feed feed = new Feed();
    private Duration passed = Duration.ZERO;
    private final Listener listener = new Listener(feed, new Ear(), () -> passed.toNanos());

    @Test
    void itBeginsAtTheHeadAndForgetsWhatItMayHaveMissed() {
        Position at = listener.step(null);

        assertThat(at).isEqualTo(place(7));
        assertThat(heard).containsExactly("gap", "answered");
        assertThat(listener.live()).isTrue();
    }

    @Test
    void eachFactIsToldInOrderWithItsPlace() {
        feed.facts = List.of(fact(8), fact(9));

        Position next = listener.step(place(7));

        assertThat(next).isEqualTo(place(9));
        assertThat(heard).containsExactly("fact 8", "fact 9", "answered");
    }

    @Test
    void aLostPlaceIsAGapAndBeginsAnew() {
        feed.gone = true;

        assertThat(listener.step(place(7))).isNull();
        assertThat(heard).containsExactly("gap");
        assertThat(listener.live()).isFalse();
    }

    @Test
    void anOutageKeepsThePlace() {
        feed.away = true;

        assertThat(listener.step(place(7))).isEqualTo(place(7));
        assertThat(heard).containsExactly("unanswered");
    }

    @Test
    void afterHalfAMinuteWithoutAnAnswerItKnowsNothingMore() {
        listener.step(null);

        passed = Duration.ofSeconds(29);
        assertThat(listener.live()).isTrue();
        passed = Duration.ofSeconds(30);
        assertThat(listener.live()).isFalse();
    }

    @Test
    void beforeItsFirstAnswerItKnowsNothing() {
        assertThat(listener.live()).isFalse();
    }

    private static Position place(long number) {
        return new Position(EPOCH, 742, number);
    }

    private static CloudEvent fact(long number) {
        return new CloudEvent(
                "1.0",
                "id-" + number,
                "masthead/articles",
                "article.updated",
                "flood",
                Instant.EPOCH,
                "application/json",
                place(number).toString(),
                JsonNodeFactory.instance.objectNode());
    }

    private static final class Feed implements Listener.Source {
        private List<CloudEvent> facts = List.of();
        private boolean gone;
        private boolean away;

        @Override
        public Position head() {
            return place(7);
        }

        @Override
        public Batch next(Position after, Duration wait) throws IOException, Gone {
            if (gone) {
                throw new Gone();
            }
            if (away) {
                throw new IOException("connection refused");
            }
            return new Batch(facts, place(after.number() + facts.size()));
        }
    }

    private final class Ear implements Listener.Hearer {
        @Override
        public void fact(CloudEvent fact, @Nullable Position position) {
            heard.add("fact " + (position == null ? "nowhere" : position.number()));
        }

        @Override
        public void gap() {
            heard.add("gap");
        }

        @Override
        public void reached(boolean answered) {
            heard.add(answered ? "answered" : "unanswered");
        }
    }
}
