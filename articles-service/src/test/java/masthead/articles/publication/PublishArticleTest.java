package masthead.articles.publication;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.inSeries;
import static masthead.articles.Newsroom.story;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.ArticlesDatabase;
import masthead.articles.Newsroom;
import masthead.articles.article.Articles;
import masthead.articles.article.Publication;
import masthead.articles.article.Publications;
import masthead.articles.article.Refusals.AlreadyPublic;
import masthead.articles.article.Refusals.NotPublic;
import masthead.articles.article.Refusals.NotReady;
import masthead.articles.article.Refusals.NotWithdrawn;
import masthead.articles.article.Refusals.RevisionNotFound;
import masthead.articles.article.Refusals.Withdrawn;
import masthead.articles.publication.PublicationRequest.CorrectionText;
import masthead.articles.redirect.Redirect;
import masthead.articles.redirect.Redirects;
import masthead.articles.series.AllSeries;
import masthead.articles.series.Series;
import masthead.articles.series.SeriesRequest;
import masthead.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;

class PublishArticleTest {
    private static final CorrectionText WRONG = new CorrectionText("correction", "It is four people, not three.");
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void workAfterPublishingDoesNotShow() {
        newsroom.publish(FLOOD, floodStory());

        newsroom.save(FLOOD, with(floodStory(), "a name that must not get out"));

        assertThat(shown(FLOOD).body().toString()).doesNotContain("a name that must not get out");
        assertThat(newsroom.told()).hasSize(1);
    }

    @Test
    void publishingTheSameRevisionTwiceIsAConflict() {
        newsroom.publish(FLOOD, floodStory());

        assertThatThrownBy(() -> newsroom.publish(FLOOD, 1, Change.UPDATE, null))
                .isInstanceOf(AlreadyPublic.class);
    }

    @Test
    void aRevisionThatIsNotThereCannotBePublished() {
        newsroom.begin(FLOOD, floodStory());

        assertThatThrownBy(() -> newsroom.publish(FLOOD, 7, null, null)).isInstanceOf(RevisionNotFound.class);
    }

    @Test
    void anUpdateMovesTheTimeAndAMinorFixDoesNot() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.itIs(ONE_O_CLOCK);
        newsroom.save(FLOOD, with(floodStory(), "Mended"));
        newsroom.publish(FLOOD, 2, Change.MINOR, null);
        assertThat(shown(FLOOD).updatedAt()).isEqualTo(NOON);

        newsroom.save(FLOOD, with(floodStory(), "More"));
        newsroom.publish(FLOOD, 3, Change.UPDATE, null);

        assertThat(shown(FLOOD).updatedAt()).isEqualTo(ONE_O_CLOCK);
        assertThat(shown(FLOOD).firstPublishedAt()).isEqualTo(NOON);
    }

    @Test
    void aCorrectionIsListedAndTold() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.save(FLOOD, with(floodStory(), "Put right"));

        newsroom.publish(FLOOD, 2, Change.CORRECTION, WRONG);

        List<String> corrections = newsroom.get(beans -> beans.get(Publications.class).corrections(FLOOD).stream()
                .map(correction -> correction.kind() + ": " + correction.text())
                .toList());
        assertThat(corrections).containsExactly("correction: It is four people, not three.");
        assertThat(types()).containsExactly("article.published", "article.corrected");
    }

    @Test
    void aCorrectionWithoutWordsIsRefused() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.save(FLOOD, floodStory());

        assertThatThrownBy(() -> newsroom.publish(FLOOD, 2, Change.CORRECTION, null))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> newsroom.publish(FLOOD, 2, Change.UPDATE, WRONG))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aNewAddressLeadsOnFromTheOldOneInOneHop() {
        newsroom.publish(FLOOD, story("one", "Flood", "Text"));
        newsroom.save(FLOOD, story("two", "Flood", "Text"));
        newsroom.publish(FLOOD, 2, Change.UPDATE, null);
        newsroom.save(FLOOD, story("three", "Flood", "Text"));
        newsroom.publish(FLOOD, 3, Change.UPDATE, null);

        assertThat(leadsTo("/one")).contains("/three");
        assertThat(leadsTo("/two")).contains("/three");
        assertThat(newsroom.told())
                .anyMatch(
                        fact -> fact.startsWith("article.slug-changed") && fact.contains("\"previousSlug\": \"two\""));
    }

    @Test
    void anAddressThatAStoryTakesBackLeadsNowhereElse() {
        newsroom.publish(FLOOD, story("one", "Flood", "Text"));
        newsroom.save(FLOOD, story("two", "Flood", "Text"));
        newsroom.publish(FLOOD, 2, Change.UPDATE, null);
        newsroom.save(FLOOD, story("one", "Flood", "Text"));
        newsroom.publish(FLOOD, 3, Change.UPDATE, null);

        assertThat(leadsTo("/one")).isEmpty();
        assertThat(leadsTo("/two")).contains("/one");
    }

    @Test
    void aWithdrawnStoryMustBeBroughtBackBeforeItIsPublishedAgain() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.withdraw(FLOOD);
        newsroom.save(FLOOD, with(floodStory(), "More"));

        assertThatThrownBy(() -> newsroom.publish(FLOOD, 2, Change.UPDATE, null))
                .isInstanceOf(Withdrawn.class);
        newsroom.bringBack(FLOOD);
        newsroom.publish(FLOOD, 2, Change.UPDATE, null);
        assertThat(types())
                .containsExactly("article.published", "article.withdrawn", "article.updated", "article.updated");
    }

    @Test
    void oldAddressesThatWaitedForAWithdrawnStoryLeadThereOnceItIsBroughtBack() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.withdraw(FLOOD);
        newsroom.run(beans -> {
            beans.get(Redirects.class).await("/2019/flood", FLOOD);
            beans.get(Redirects.class).lead("/flood-barrier", "/elsewhere");
        });

        newsroom.bringBack(FLOOD);

        assertThat(leadsTo("/2019/flood")).contains("/flood-barrier");
        assertThat(leadsTo("/flood-barrier")).isEmpty();
        assertThat(newsroom.told()).contains("redirect.changed {\"path\": \"/2019/flood\"}");
        assertThat(types()).endsWith("redirect.changed", "article.updated");
    }

    @Test
    void whatIsNotPublicCannotBeWithdrawnNorBroughtBack() {
        newsroom.begin(FLOOD, floodStory());
        newsroom.publish(FERRY, ferryStory());

        assertThatThrownBy(() -> newsroom.withdraw(FLOOD)).isInstanceOf(NotPublic.class);
        assertThatThrownBy(() -> newsroom.bringBack(FERRY)).isInstanceOf(NotWithdrawn.class);
    }

    @Test
    void aStoryThatNamesWhatIsNotThereIsNotReady() {
        UUID nobody = UUID.randomUUID();
        newsroom.begin(FLOOD, Newsroom.filed(floodStory(), nobody, List.of(nobody), List.of(nobody), nobody));

        assertThatThrownBy(() -> newsroom.publish(FLOOD, 1, null, null))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        refused -> assertThat(refused.problem().violations())
                                .extracting("field")
                                .containsExactly("section", "topics", "authors", "body"));
    }

    @Test
    void relatedStoriesGoLiveWithThePublicationAndAreToldWhenTheyAppear() {
        newsroom.begin(FERRY, ferryStory());
        newsroom.publish(FLOOD, floodStory());
        relate(FLOOD, FERRY);
        assertThat(shown(FLOOD).related()).isEmpty();

        newsroom.run(beans -> beans.get(PublishArticle.class)
                .showRelated(beans.get(Articles.class).find(FLOOD)));
        newsroom.publish(FERRY, 1, null, null);

        assertThat(shown(FLOOD).related()).containsExactly(FERRY);
        assertThat(types())
                .containsExactly("article.published", "article.updated", "article.published", "article.updated");
    }

    @Test
    void followersLearnWhichSeriesAStoryLeftAndWhichItJoined() {
        UUID tides = series("Tides");
        UUID winds = series("Winds");
        newsroom.publish(FLOOD, inSeries(floodStory(), tides, 1));
        newsroom.save(FLOOD, inSeries(floodStory(), winds, null));
        newsroom.publish(FLOOD, 2, Change.MINOR, null);
        newsroom.save(FLOOD, inSeries(with(floodStory(), "More"), winds, 2));
        newsroom.publish(FLOOD, 3, Change.UPDATE, null);

        List<String> told = newsroom.told();
        assertThat(told.get(0)).contains("\"series\": \"" + tides).doesNotContain("previousSeries");
        assertThat(told.get(1)).contains("\"series\": \"" + winds, "\"previousSeries\": \"" + tides);
        assertThat(told.get(2)).contains("\"series\": \"" + winds).doesNotContain("previousSeries");
    }

    @Test
    void aStoryOfASeriesThatIsNotThereIsNotReady() {
        newsroom.begin(FLOOD, inSeries(floodStory(), UUID.randomUUID(), null));

        assertThatThrownBy(() -> newsroom.publish(FLOOD, 1, null, null))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        refused -> assertThat(refused.problem().violations())
                                .extracting("field")
                                .containsExactly("series"));
    }

    private UUID series(String name) {
        UUID id = UUID.randomUUID();
        newsroom.run(beans -> beans.get(AllSeries.class).add(new Series(id, new SeriesRequest(null, name, null))));
        return id;
    }

    @Test
    void anImportedStoryFilesNoItem() {
        newsroom.begin(FLOOD, floodStory());
        newsroom.run(beans -> beans.get(PublishArticle.class)
                .publish(
                        beans.get(Articles.class).find(FLOOD),
                        new PublicationRequest(1, null, null, Newsroom.MORNING),
                        true));

        assertThat(shown(FLOOD).firstPublishedAt()).isEqualTo(Newsroom.MORNING);
        assertThat(newsroom.told())
                .singleElement()
                .asString()
                .contains("\"imported\": true", "2026-11-23T08:00:00Z")
                .doesNotContain("feedItem");
    }

    @Test
    void theStateIsOneFactAStoryPageByPage() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.publish(FERRY, ferryStory());
        newsroom.withdraw(FERRY);
        newsroom.begin(UUID.randomUUID(), story("draft", "A draft", "Text"));

        var first = newsroom.get(beans -> beans.get(ArticleState.class).page(null, 1));
        var second = newsroom.get(beans -> beans.get(ArticleState.class).page(first.next(), 1));

        assertThat(first.items()).extracting("type").containsExactly("article.withdrawn");
        assertThat(second.items()).extracting("subject").containsExactly(FLOOD);
        assertThat(second.next()).isNull();
    }

    private void relate(UUID story, UUID other) {
        newsroom.run(beans -> beans.get(Articles.class).find(story).relate(List.of(other), NOON));
    }

    private Publication shown(UUID id) {
        return newsroom.get(beans -> beans.get(Publications.class).lookup(id).orElseThrow());
    }

    private Optional<String> leadsTo(String path) {
        return newsroom.get(beans -> beans.get(Redirects.class).lookup(path).map(Redirect::target));
    }

    private List<String> types() {
        return newsroom.told().stream()
                .map(fact -> fact.substring(0, fact.indexOf(' ')))
                .toList();
    }
}
