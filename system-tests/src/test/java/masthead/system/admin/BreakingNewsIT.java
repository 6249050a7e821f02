package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bar over every page: one step puts it up, another takes it off, and it has an end. */
@ExtendWith(OneNewsroom.class)
class BreakingNewsIT {
    private static final String BAR = "/breaking-news";

    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;

    BreakingNewsIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.browser = browser;
    }

    @AfterEach
    void noneIsUp() {
        var now = desk.read(BAR);
        if (!now.json().path("headline").isNull()) {
            desk.send(Request.of("DELETE", "/api" + BAR).with("If-Match", now.etag()));
        }
    }

    @Test
    void aHeadlineAndEnterPutItOverEveryPageForTwoHours() {
        String headline = Newsroom.canary();
        String story = desk.publish(Newsroom.ferryStory()).url();
        newsroom.http().await(story, 200);
        try (Colleague editor = editor()) {
            editor.goTo("front");
            editor.field("Headline of the bar").fill(headline);
            editor.page().keyboard().press("Enter");

            editor.sees("The bar is up.");
            editor.sees("On every page until ");
            newsroom.http().await("/", headline);
            newsroom.http().await(story, headline);
            assertThat(Duration.between(Instant.now(), until()))
                    .isBetween(Duration.ofMinutes(115), Duration.ofHours(2));
        }
    }

    @Test
    void itLeadsToTheStoryThatWasFoundIsChangedTakenOffAndPutBack() {
        Story flood = desk.publish(Newsroom.floodStory());
        String headline = Newsroom.canary();
        newsroom.http().await(flood.url(), 200);
        try (Colleague editor = editor()) {
            editor.goTo("front");
            editor.field("Headline of the bar").fill(headline);
            editor.page()
                    .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Or find the page"))
                    .fill(flood.draft().headline());
            editor.page()
                    .getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName(flood.draft().headline()))
                    .first()
                    .click();
            assertThat(editor.field("Leads to")).hasValue(flood.url());
            editor.page().getByText("in 4 hours").click();
            editor.press("Put over every page");
            editor.sees("The bar is up.");
            newsroom.http()
                    .await(
                            "/",
                            answer -> answer.page()
                                    .select("a[href='" + flood.url() + "']:contains(" + headline + ")")
                                    .hasText());
            Instant end = until();

            editor.press("Change");
            String changed = Newsroom.canary();
            editor.field("Headline of the bar").fill(changed);
            editor.press("Change the bar");
            newsroom.http().await("/", changed);
            assertThat(until()).isEqualTo(end);

            editor.press("Take it off");
            editor.sees("The bar is taken off.");
            newsroom.http().await("/", answer -> !answer.text().contains(changed));
            editor.press("Put it back");
            newsroom.http().await("/", changed);
            assertThat(until()).isEqualTo(end);
        }
    }

    @Test
    void whatCannotGoUpIsToldAtItsField() {
        try (Colleague editor = editor()) {
            editor.goTo("front");
            editor.field("Headline of the bar").click();
            editor.field("Leads to").fill("http://grid.example/now");
            editor.page().getByText("at…").click();
            editor.press("Put over every page");

            assertThat(editor.field("Headline of the bar")).hasAttribute("aria-invalid", "true");
            assertThat(editor.field("Headline of the bar")).isFocused();
            assertThat(editor.field("Leads to")).hasAttribute("aria-invalid", "true");
            assertThat(editor.field("Hour at which it ends")).hasAttribute("aria-invalid", "true");
            assertThat(desk.read(BAR).json().path("headline").isNull()).isTrue();
        }
    }

    @Test
    void whoChangedItMeanwhileIsShown() {
        try (Colleague editor = editor()) {
            editor.goTo("front");
            String mine = Newsroom.canary();
            String theirs = Newsroom.canary();
            editor.field("Headline of the bar").fill(mine);
            var wanted = Desk.object()
                    .put("headline", theirs)
                    .put("until", Instant.now().plus(Duration.ofHours(1)).toString());
            desk.replace(BAR, wanted, desk.read(BAR).etag()).expect(200);
            editor.press("Put over every page");

            Locator clash = editor.page().locator("table.data");
            assertThat(clash).containsText(mine);
            assertThat(clash).containsText(theirs);
            editor.press("Take what is there");
            assertThat(editor.page().locator(".bar-look")).containsText(theirs);
        }
    }

    private Instant until() {
        return Instant.parse(desk.read(BAR).json().path("until").asText());
    }

    private Colleague editor() {
        return Colleague.as("editor", browser.window(Browser.DESK), newsroom);
    }
}
