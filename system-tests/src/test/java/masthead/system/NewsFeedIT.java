package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneNewsroom.class)
class NewsFeedIT {
    private final Http reader;
    private final Desk desk;

    NewsFeedIT(RunningNewsroom newsroom, Desk desk) {
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void aBriefStandsInTheColumnBesideAStoryAndOnAPageOfItsOwn() {
        ObjectNode draft = Newsroom.tramBrief();

        JsonNode brief = desk.publishBrief(draft);

        String headline = draft.path("headline").asText();
        reader.await("/news-feed", headline);
        reader.await("/fragment/news-feed", headline);
        reader.await(desk.publish(Newsroom.ferryStory()).url(), headline);
        Answer own = reader.await("/brief/" + brief.path("slug").asText(), 200);
        assertThat(own.page().select("h1").text()).isEqualTo(headline);
        assertThat(own.page().text()).contains("Buses run every twenty minutes.");
        String day = brief.path("publishedAt").asText().substring(0, 10);
        assertThat(reader.get("/news-feed/" + day).expect(200).text()).contains(headline);
    }

    @Test
    void daysFollowEachOtherAndLeaveOutThoseOnWhichNothingWas() {
        String first = "/news-feed/2020-02-03";
        String third = "/news-feed/2020-02-05";
        desk.publishBrief(Newsroom.tramBrief(), Instant.parse("2020-02-03T10:00:00Z"));
        reader.await(first, 200);

        desk.publishBrief(Newsroom.tramBrief(), Instant.parse("2020-02-05T10:00:00Z"));

        assertThat(reader.await(first, third)
                        .page()
                        .select(".pages a[rel=prev]")
                        .attr("href"))
                .isEqualTo(third);
        assertThat(reader.await(third, 200).page().select(".pages a[rel=next]").attr("href"))
                .isEqualTo(first);
    }

    @Test
    void aCorrectedBriefSaysWhatWasWrongAndAWithdrawnOneIsGone() {
        ObjectNode draft = Newsroom.tramBrief();
        JsonNode brief = desk.publishBrief(draft);
        String path = "/briefs/" + brief.path("id").asText();
        String page = "/brief/" + brief.path("slug").asText();
        reader.await(page, 200);

        desk.replace(
                        path,
                        draft.put("text", "Buses run every ten minutes."),
                        desk.read(path).etag())
                .expect(200);
        var correction = Desk.object();
        correction.putObject("correction").put("kind", "correction").put("text", "It is ten minutes, not twenty.");
        desk.replace(path + "/publication", correction, desk.read(path).etag()).expect(200);
        reader.await(page, "It is ten minutes, not twenty.");

        desk.replace(
                        path + "/withdrawal",
                        Desk.object().put("reason", "No tram at all"),
                        desk.read(path).etag())
                .expect(200);
        reader.await(page, 410);
        reader.await(
                "/news-feed",
                answer -> !answer.text().contains(draft.path("headline").asText()));
    }

    @Test
    void theItemOfAStoryFollowsItsCorrectionItsSlugAndItsWithdrawal() {
        Story story = desk.publish(Newsroom.floodStory());
        String headline = story.draft().feedHeadline();
        Answer filed = reader.await("/news-feed", headline);
        assertThat(link(filed, headline)).isEqualTo(story.url());

        String corrected = headline + ", corrected";
        story.correct(
                story.draft().feedItem(corrected, "Three people take turns, not four."), "There are three people.");
        Answer followed = reader.await("/news-feed", corrected);
        assertThat(item(followed, corrected))
                .contains("Three people take turns")
                .doesNotContain("Four people take turns");

        String moved = story.url() + "-moved";
        story.mend(story.draft().slug(moved.substring(1)));
        reader.await("/news-feed", answer -> link(answer, corrected).equals(moved));

        story.withdraw("Too early");
        reader.await("/news-feed", answer -> !answer.text().contains(corrected));
    }

    /** All words of one item; other stories' items say much the same. */
    private static String item(Answer feed, String headline) {
        return feed.page().select(".brief").stream()
                .map(item -> item.text())
                .filter(text -> text.contains(headline))
                .findFirst()
                .orElse("");
    }

    private static String link(Answer feed, String headline) {
        return feed.page().select("a").stream()
                .filter(a -> a.text().equals(headline))
                .map(a -> a.attr("href"))
                .findFirst()
                .orElse("");
    }
}
