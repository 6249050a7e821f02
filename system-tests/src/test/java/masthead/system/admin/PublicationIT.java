package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.http.Answer;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the newspaper presents itself is changed in the admin, and readers see it without a deploy. */
@ExtendWith(OneNewsroom.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationIT {
    private static final String SETTINGS = "/publication-settings";

    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Browser browser;
    private final Answer before;

    PublicationIT(RunningNewsroom newsroom, Desk desk, Browser browser) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.before = desk.read(SETTINGS);
        this.browser = browser;
    }

    @BeforeAll
    void aLogo() {
        desk.upload("gull.jpg", Picture.ofSize(600, 160).jpeg());
    }

    @AfterAll
    void close() {
        desk.replace(SETTINGS, before.json(), desk.read(SETTINGS).etag()).expect(200);
        newsroom.http().await("/", before.json().path("name").asText());
    }

    @Test
    void everySettingIsLiveOnceSaved() {
        String story = desk.publish(Newsroom.ferryStory()).url();
        newsroom.http().await(story, 200);
        try (Colleague owner = Colleague.as("owner", browser.window(Browser.DESK), newsroom);
                Window reader = browser.window(Browser.DESK)) {
            owner.goTo("publication");
            owner.field("Name of the newspaper").fill("The Varnholm Gull");
            owner.field("In a sentence").fill("It sees the harbour from above.");
            owner.field("Place").fill("Varnholm");
            owner.press("Choose own colours");
            owner.page()
                    .locator("input.input[aria-label='Colour by day'], .colour input.input")
                    .first()
                    .fill("#7a1f3d");
            owner.field("Language").fill("en-GB");
            owner.field("Time zone").fill("Pacific/Auckland");
            owner.field("Dates").selectOption("yyyy-MM-dd");
            owner.field("Times").selectOption("12");
            link(owner, "Navigation", "Harbour news", "/section/harbour");
            link(owner, "Foot of the page", "How to reach us", "https://independent.example/reach");
            account(owner, "Mastodon", "https://mastodon.social/@gull");
            owner.field("Publisher").fill("Varnholm Press Cooperative");
            owner.field("Founded").fill("1998");
            owner.field("Where readers report mistakes").fill("mailto:mistakes@gull.example");
            owner.field("Where researchers report weaknesses").fill("https://gull.example/security");
            assertThat(owner.page().locator("aside")).containsText("The Varnholm Gull");

            owner.press("Put in force");
            owner.sees("Saved");

            String page = newsroom.http().await(story, "The Varnholm Gull").text();
            assertThat(page).contains("<html lang=\"en-GB\"");
            reader.visit(newsroom.site() + story);
            assertThat(reader.page().locator("header").first()).containsText("Harbour news");
            assertThat(reader.page().locator("footer.site-foot")).containsText("It sees the harbour from above.");
            assertThat(reader.page().locator("footer.site-foot a[href='https://independent.example/reach']"))
                    .hasText("How to reach us");
            assertThat(reader.page().locator("footer.site-foot a[href='https://mastodon.social/@gull']"))
                    .isVisible();
            assertThat(reader.page()
                            .evaluate("getComputedStyle(document.documentElement).getPropertyValue('--lamp')")
                            .toString())
                    .contains("#7a1f3d");
            assertThat(reader.page().locator("article.story time").first().innerText())
                    .containsPattern("\\d{4}-\\d\\d-\\d\\d")
                    .containsPattern("(?i)\\d\\s?[ap]\\.?m");
            assertThat(reader.page().locator("article.story a[href='mailto:mistakes@gull.example']"))
                    .isVisible();
            newsroom.http().await("/", "Varnholm Press Cooperative");
            newsroom.http().await("/.well-known/security.txt", "Contact: https://gull.example/security");
            newsroom.http().await("/", "Varnholm,");
            newsroom.http().await("/rss", "The Varnholm Gull");
        }
    }

    @Test
    void aLogoStandsInPlaceOfTheName() {
        try (Colleague owner = Colleague.as("owner", browser.window(Browser.DESK), newsroom)) {
            owner.goTo("publication");
            owner.press("Choose a picture");
            owner.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("gull"))
                    .first()
                    .click();
            owner.press("Put in force");
            owner.sees("Saved");

            newsroom.http()
                    .await(Request.get("/"), answer -> answer.page().selectFirst("header img[src^=/media/]") != null);
        }
    }

    @Test
    void whatNobodyCouldReadIsSaidBeforeAnythingIsInForce() {
        try (Colleague owner = Colleague.as("owner", browser.window(Browser.PHONE), newsroom)) {
            owner.goTo("publication");
            owner.field("Name of the newspaper").fill("");
            owner.field("Time zone").fill("Atlantis");
            owner.press("Put in force");

            Locator name = owner.field("Name of the newspaper");
            assertThat(name).hasAttribute("aria-invalid", "true");
            assertThat(owner.field("Time zone")).hasAttribute("aria-invalid", "true");
            assertThat(desk.read(SETTINGS).json().path("zone").asText()).isNotEqualTo("Atlantis");
        }
    }

    private static void link(Colleague owner, String where, String words, String address) {
        Locator part = part(owner, where);
        button(part, "Add a link").click();
        fill(part, "Words", words);
        fill(part, "Address", address);
    }

    private static void account(Colleague owner, String where, String address) {
        Locator part = part(owner, "Accounts elsewhere");
        button(part, "Add an account").click();
        fill(part, "Where", where);
        fill(part, "Address", address);
    }

    private static Locator part(Colleague owner, String heading) {
        return owner.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(heading).setExact(true));
    }

    private static Locator button(Locator part, String words) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static void fill(Locator part, String label, String words) {
        part.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .last()
                .fill(words);
    }
}
