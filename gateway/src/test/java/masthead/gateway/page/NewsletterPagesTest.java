package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Host;
import masthead.gateway.content.Records.LatestEdition;
import masthead.gateway.content.Records.Newsletter;
import masthead.gateway.content.Records.Newsletters;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What members-service will bring to life; until then these pages say so and lead on. */
class NewsletterPagesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Newsletter MORNING = new Newsletter(
            "1",
            "morning",
            "Harbour Morning",
            "What the night brought.",
            "Weekdays at 6:30",
            List.of(new Host("Ilse Marrow", List.of()), new Host("Hanne Brisk", List.of())),
            new LatestEdition("/newsletters/morning/17", "Ice in the strait", NOON));

    @Test
    void withoutAnyNewsletterThePageLeadsOn() {
        Document page = Printed.page("newsletters.jte", new Newsletters(List.of()));

        assertThat(page.select("h1").text()).isEqualTo("Newsletters");
        assertThat(page.select("main a").eachAttr("href")).contains("/news-feed", "/rss", "/archive");
        assertThat(page.select("main form, main input, main h2")).isEmpty();
    }

    @Test
    void eachNewsletterSaysWhatItIsAndWhoWritesIt() {
        Document page = Printed.page("newsletters.jte", new Newsletters(List.of(MORNING)));

        assertThat(page.select(".letter h2 a").attr("href")).isEqualTo("/newsletters/morning");
        assertThat(page.select(".letter").text())
                .contains(
                        "Weekdays at 6:30",
                        "With Ilse Marrow and Hanne Brisk",
                        "Ice in the strait",
                        "23 November 2026");
        assertThat(Printed.page("newsletter.jte", MORNING).select("h1").text()).isEqualTo("Harbour Morning");
    }

    @Test
    void withoutADriveTheMembershipPageSaysSo() {
        Document page = membership(null);

        assertThat(page.select("h1").text()).isEqualTo("Membership");
        assertThat(page.select(".band, progress")).isEmpty();
        assertThat(page.select("main").text()).contains("You can’t become a member on this page at the moment");
    }

    @Test
    void theGoalIsShownWithTheNumberOnlyWhereItIsKnown() {
        Document known = membership(campaign(18_412, "running"));
        Document unknown = membership(campaign(null, "running"));

        assertThat(known.select("h1").text()).isEqualTo("Light the last two windows");
        assertThat(known.select("progress").attr("value")).isEqualTo("18412");
        assertThat(known.select(".count").text()).contains("18,412 members", "Goal: 20,000");
        assertThat(unknown.select("progress, .count")).isEmpty();
    }

    @Test
    void moreMembersThanTheGoalFillTheBarAndNoMore() {
        Document page = membership(campaign(21_000, "reached"));

        assertThat(page.select("progress").attr("value")).isEqualTo("20000");
        assertThat(page.select(".count").text()).contains("21,000 members", "Goal reached: 20,000");
    }

    private static Document membership(@Nullable Campaign campaign) {
        var beside = new Beside(new Briefs(List.of(), null), null, campaign, List.of(), List.of());
        return Printed.page("membership.jte", beside);
    }

    private static Campaign campaign(@Nullable Integer members, String state) {
        return new Campaign("1", "Light the last two windows", "Help us.", 20_000, members, NOON, state, "/membership");
    }
}
