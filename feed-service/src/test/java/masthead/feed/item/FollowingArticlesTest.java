package masthead.feed.item;

import static masthead.feed.NewsDay.TWO_O_CLOCK;
import static masthead.feed.item.ArticleFacts.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.feed.FeedDatabase;
import masthead.feed.brief.Brief;
import masthead.feed.brief.Briefs;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.Position;
import masthead.platform.follower.CatchUp;
import masthead.platform.follower.Cursors;
import masthead.platform.page.Page;
import masthead.platform.testing.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Items against a stream of facts, in the platform's own transactions: killed, told twice, and having lost the place. */
class FollowingArticlesTest {
    private static final Position START = Position.parse("5eed0000-0000-4000-8000-000000000001.800.0");
    private static final UUID STAYS = UUID.randomUUID();
    private static final UUID MOVES = UUID.randomUUID();
    private static final UUID GOES = UUID.randomUUID();
    private static final UUID RETURNS = UUID.randomUUID();
    private static final UUID VANISHES = UUID.randomUUID();
    private static final UUID IMPORTED = UUID.randomUUID();
    private static final List<CloudEvent> EARLY = List.of(
            published(STAYS),
            published(MOVES),
            published(GOES),
            published(RETURNS),
            fact("article.withdrawn", RETURNS, 1, "{}"),
            published(VANISHES),
            fact("article.published", IMPORTED, 0, "{\"imported\":true}"));
    private static final List<CloudEvent> LATE = List.of(
            fact("article.slug-changed", MOVES, 1, "{\"url\":\"/moved\"}"),
            fact("article.withdrawn", GOES, 1, "{}"),
            fact("article.updated", RETURNS, 2, "{\"url\":\"/returned\"}"));
    private static final List<CloudEvent> STATE = List.of(
            published(STAYS),
            fact("article.published", MOVES, 1, "{\"url\":\"/moved\"}"),
            fact("article.withdrawn", GOES, 1, "{}"),
            fact("article.published", RETURNS, 2, "{\"url\":\"/returned\"}"),
            fact("article.published", IMPORTED, 0, "{\"imported\":true}"));
    private final FeedDatabase feed = followed();

    /** What readers see of an item. */
    private record Shown(
            @Nullable UUID article,
            @Nullable String headline,
            @Nullable String link,
            @Nullable Instant at) {}

    @Test
    void aFollowerKilledBetweenEffectAndCommitGoesOnWhereItWas() {
        for (CloudEvent fact : EARLY) {
            assertThatThrownBy(() -> feed.run(beans -> {
                        apply(beans.get(Cursors.class), beans.get(ArticleFollower.class), fact);
                        throw new IllegalStateException("killed");
                    }))
                    .hasMessage("killed");
            follow(feed, fact);
        }

        assertThat(shown(feed)).hasSize(4);
        assertThat(feed.told(itemOf(feed, STAYS).id())).containsExactly("brief.published");
    }

    @Test
    void aTrimmedFeedIsCaughtUpToEquality() {
        var witness = followed();
        EARLY.forEach(fact -> follow(witness, fact));
        LATE.forEach(fact -> follow(witness, fact));
        EARLY.forEach(fact -> follow(feed, fact));

        catchUp(STATE);

        assertThat(itemOf(feed, VANISHES).withdrawn()).isTrue();
        witness.run(beans -> beans.get(ArticleFollower.class).remove(VANISHES));
        assertThat(shown(feed)).isEqualTo(shown(witness)).hasSize(3);
        assertThat(cursor(feed)).isEqualTo(Position.parse(position(LATE.get(2))));
    }

    @Test
    void oneThatNeverFollowedCatchesUpToTheSame() {
        catchUp(STATE);
        var witness = followed();
        EARLY.stream()
                .filter(fact -> !fact.subject().equals(VANISHES.toString()))
                .forEach(fact -> follow(witness, fact));
        LATE.forEach(fact -> follow(witness, fact));

        assertThat(shown(feed)).isEqualTo(shown(witness)).hasSize(3);
    }

    @Test
    void factsThatTheSnapshotKnewAlreadyChangeNothing() {
        catchUp(STATE);
        Set<Shown> before = shown(feed);
        UUID moves = itemOf(feed, MOVES).id();
        List<String> told = feed.told(moves);

        feed.run(beans -> EARLY.forEach(beans.get(ArticleFollower.class)::apply));
        feed.run(beans -> LATE.forEach(beans.get(ArticleFollower.class)::apply));

        assertThat(shown(feed).stream()
                        .filter(item -> !VANISHES.equals(item.article()))
                        .collect(Collectors.toSet()))
                .isEqualTo(before);
        assertThat(feed.told(moves)).isEqualTo(told);
    }

    private static CloudEvent published(UUID article) {
        return fact("article.published", article, 0, "{}");
    }

    private static FeedDatabase followed() {
        var database = new FeedDatabase();
        database.run(beans -> beans.get(Cursors.class)
                .caughtUp(
                        beans.get(ArticleFollower.class),
                        Optional.empty(),
                        new CatchUp.Outcome(START, Set.of(), List.of())));
        return database;
    }

    private void catchUp(List<CloudEvent> state) {
        feed.itIs(TWO_O_CLOCK);
        feed.run(beans -> beans.get(Cursors.class).applyState(beans.get(ArticleFollower.class), place(beans), state));
        Set<UUID> present =
                state.stream().map(fact -> UUID.fromString(fact.subject())).collect(Collectors.toSet());
        feed.run(beans -> beans.get(Cursors.class)
                .caughtUp(
                        beans.get(ArticleFollower.class),
                        place(beans),
                        new CatchUp.Outcome(Position.parse(position(LATE.get(2))), present, List.of())));
    }

    private static Optional<Position> place(Wired beans) {
        return beans.get(Cursors.class).load(beans.get(ArticleFollower.class).provider());
    }

    private static void follow(FeedDatabase database, CloudEvent fact) {
        database.run(beans -> apply(beans.get(Cursors.class), beans.get(ArticleFollower.class), fact));
    }

    private static void apply(Cursors cursors, ArticleFollower follower, CloudEvent fact) {
        cursors.apply(follower, cursors.load(follower.provider()).orElseThrow(), fact);
    }

    private static Position cursor(FeedDatabase database) {
        return database.get(beans -> beans.get(Cursors.class).load("articles").orElseThrow());
    }

    private static Brief itemOf(FeedDatabase database, UUID article) {
        return database.get(beans -> beans.get(Briefs.class).announcing(article).orElseThrow());
    }

    private static Set<Shown> shown(FeedDatabase database) {
        return new HashSet<>(database.get(beans ->
                beans.get(Briefs.class).published(null, null, Briefs.Order.NEWEST, Page.of(100, null)).items().stream()
                        .map(item ->
                                new Shown(item.article(), item.publicHeadline(), item.publicLink(), item.publishedAt()))
                        .toList()));
    }

    private static String position(CloudEvent fact) {
        return String.valueOf(fact.position());
    }
}
