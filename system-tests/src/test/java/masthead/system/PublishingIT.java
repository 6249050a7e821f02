package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneNewsroom.class)
class PublishingIT {
    private final Http reader;
    private final Desk desk;

    PublishingIT(RunningNewsroom newsroom, Desk desk) {
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void aStoryIsPublishedCorrectedAndWithdrawn() {
        Story story = desk.begin(Newsroom.floodStory());
        String url = story.url();
        reader.get(url).expect(404);

        story.publish();
        Answer page = reader.await(url, 200);
        assertThat(page.page().select("h1").text()).isEqualTo(story.draft().headline());
        assertThat(page.page().text())
                .contains("one of four people said so")
                .contains("The names of two people were changed.");

        story.correct(
                story.draft().text("The barrier has been closed twelve times this autumn."), "We had counted eleven.");
        Answer corrected = reader.await(url, "closed twelve times");
        assertThat(corrected.text()).contains("We had counted eleven.").doesNotContain("closed eleven times");
        assertThat(reader.await("/corrections", "We had counted eleven.").text())
                .contains(story.draft().headline());

        story.withdraw("A source is in danger");
        Answer gone = reader.await(url, 410);
        assertThat(gone.text())
                .doesNotContain("A source is in danger")
                .doesNotContain("closed twelve times")
                .doesNotContain("four people");
        reader.await("/", answer -> !answer.text().contains(story.draft().headline()));
        reader.await("/corrections", answer -> !answer.text().contains("We had counted eleven."));
    }

    @Test
    void aMinorFixChangesTheTextAndTellsNothing() {
        Story story = desk.publish(Newsroom.ferryStory());
        Answer before = reader.await(story.url(), 200);

        story.mend(story.draft().text("The city pays half, the island the other half."));

        Answer after = reader.await(story.url(), "the island the other half.");
        assertThat(after.page().select("time").eachAttr("datetime"))
                .isEqualTo(before.page().select("time").eachAttr("datetime"));
    }

    @Test
    void twoSavesOfOneVersionAreAClashAndNothingIsLost() {
        Story story = desk.begin(Newsroom.floodStory());
        String copy = "/articles/" + story.id() + "/working-copy";
        String seen = desk.read(copy).etag();
        Draft first = story.draft().text("What Ada wrote at noon.");
        Draft second = story.draft().text("What Joris wrote at noon.");

        desk.replace(copy, first.json(), seen).expect(200);
        Answer clash = desk.replace(copy, second.json(), seen);

        assertThat(clash.expect(412).header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(desk.read(copy).text()).contains("What Ada wrote").doesNotContain("What Joris wrote");
        desk.send(Request.json("PUT", "/api" + copy, second.json())).expect(428);
    }

    @Test
    void twoPublicationsOfOneVersionAreAClash() {
        Story story = desk.begin(Newsroom.ferryStory());
        String seen = story.read().etag();
        story.publish();

        desk.replace("/articles/" + story.id() + "/publication", Desk.object().put("revision", 1), seen)
                .expect(412);
    }

    @Test
    void everybodyGetsTheSameBytes() {
        String url = desk.publish(Newsroom.floodStory()).url();
        for (String path : new String[] {url, "/", "/news-feed", "/corrections", "/no-such-story"}) {
            reader.await(path, answer -> true);
            Answer plain = reader.get(path);
            Answer signedIn = reader.send(Request.get(path)
                    .with("Cookie", "__Host-session=abc; session=def; staff=1")
                    .with("Authorization", "Bearer mh_nobody")
                    .with("X-Forwarded-For", "203.0.113.9")
                    .with("Accept-Language", "uk"));

            assertThat(signedIn.body()).as(path).isEqualTo(plain.body());
            assertThat(withoutDate(signedIn)).as(path).isEqualTo(withoutDate(plain));
            assertThat(plain.header("Set-Cookie")).isEmpty();
            assertThat(plain.header("Vary").orElse("")).doesNotContainIgnoringCase("cookie");
        }
    }

    @Test
    void aReaderWhoHasThePageIsToldSo() {
        String url = desk.publish(Newsroom.ferryStory()).url();
        Answer page = reader.await(url, 200);

        reader.send(Request.get(url).with("If-None-Match", page.etag())).expect(304);
        assertThat(reader.send(Request.of("HEAD", url)).expect(200).etag()).isEqualTo(page.etag());
    }

    @Test
    void aNewSlugIsOneHopAway() {
        Story story = desk.publish(Newsroom.ferryStory());
        String first = story.url();
        reader.await(first, 200);

        story.mend(story.draft().slug(first.substring(1) + "-and-sails"));
        story.mend(story.draft().slug(first.substring(1) + "-and-sails-at-six"));

        String last = first + "-and-sails-at-six";
        for (String former : new String[] {first, first + "-and-sails"}) {
            Answer moved = reader.await(
                    former, answer -> answer.header("Location").orElse("").equals(last));
            moved.expect(301);
        }
        reader.await(last, 200);
    }

    @Test
    void aRelatedStoryIsShownAndGoesWhenItIsWithdrawn() {
        Story other = desk.publish(Newsroom.ferryStory());
        Story story = desk.publish(Newsroom.floodStory());
        var wanted = Desk.object();
        wanted.putArray("articles").add(other.id());
        desk.replace(
                        "/articles/" + story.id() + "/related",
                        wanted,
                        story.read().etag())
                .expect(200);
        reader.await(story.url(), other.draft().headline());

        other.withdraw("Not ours");

        reader.await(
                story.url(),
                answer -> answer.status() == 200
                        && !mainOf(answer).contains(other.draft().headline()));
    }

    /** The page but for the columns that every page has. */
    private static String mainOf(Answer answer) {
        return answer.page().select("main").text();
    }

    private static Map<String, ?> withoutDate(Answer answer) {
        var headers = new java.util.TreeMap<>(answer.headers());
        headers.remove("date");
        return headers;
    }
}
