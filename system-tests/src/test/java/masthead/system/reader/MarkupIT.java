package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import masthead.system.OneNewsroom;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.run.RunningNewsroom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of page as it is written: the Nu HTML checker has nothing to say, and its parts are where one looks for them. */
@ExtendWith(OneNewsroom.class)
class MarkupIT {
    private final Http reader;
    private final Paper paper;
    private final List<String> wrong = new ArrayList<>();

    MarkupIT(RunningNewsroom newsroom, Paper paper) {
        this.reader = newsroom.http();
        this.paper = paper;
    }

    @Test
    void noPageHasAnErrorOrAWarning() throws Exception {
        for (PageKind kind : PageKind.values()) {
            for (String fault : Nu.faults(page(kind).text())) {
                wrong.add(kind + ": " + fault);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void eachHasOneHeadlineItsLandmarksAndALanguage() {
        for (PageKind kind : PageKind.values()) {
            Document page = page(kind).page();
            one(kind, page, "h1");
            one(kind, page, "main#content");
            one(kind, page, "body > header");
            one(kind, page, "body > footer");
            one(kind, page, "title");
            check(kind, "its language", !page.select("html").attr("lang").isEmpty());
            check(kind, "its direction", !page.select("html").attr("dir").isEmpty());
            page.select("nav, aside, section[aria-labelledby], form").stream()
                    .filter(part -> !named(page, part))
                    .forEach(part -> wrong.add(kind + ": a part without a name, " + head(part)));
            check(
                    kind,
                    "the skip link before all else",
                    firstFocusable(page).attr("href").equals("#content"));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void eachLinkToAPartOfThePageLeadsThere() {
        for (PageKind kind : PageKind.values()) {
            Document page = page(kind).page();
            page.select("a[href^=#]").stream()
                    .map(link -> link.attr("href").substring(1))
                    .filter(part -> page.getElementById(part) == null)
                    .forEach(part -> wrong.add(kind + ": nothing is called #" + part));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void noPartIsEmptyAndNoHeadingStandsOverNothing() {
        for (PageKind kind : PageKind.values()) {
            Document page = page(kind).page();
            page.select("section, aside, nav, ul, ol, p, h1, h2, h3, h4, figure, table").stream()
                    .filter(part -> part.text().isBlank()
                            && part.select("img, input, audio").isEmpty())
                    // What a script will say stands in such a place.
                    .filter(part -> !part.attr("role").equals("status"))
                    .forEach(part -> wrong.add(kind + ": nothing in " + head(part) + " of " + head(part.parent())));
            page.select("section:has(> h2:only-child), section:has(> header:only-child)")
                    .forEach(part -> wrong.add(kind + ": a heading over nothing, " + head(part)));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void headingsLeaveNoLevelOut() {
        for (PageKind kind : PageKind.values()) {
            int above = 0;
            for (Element heading : page(kind).page().select("main h1, main h2, main h3, main h4, main h5")) {
                int level = heading.tagName().charAt(1) - '0';
                check(kind, "a level before " + head(heading), level <= above + 1 || above == 0);
                above = level;
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aPageSaysNothingThatIsTrueForADayOnly() {
        for (PageKind kind : PageKind.values()) {
            Document page = page(kind).page();
            page.select("time").stream()
                    .filter(time -> !time.attr("datetime").matches("\\d{4}-\\d{2}.*"))
                    .forEach(time -> wrong.add(kind + ": a time without its date, " + head(time)));
            page.select("time").stream()
                    .filter(time -> time.text().matches("(?i).*(today|yesterday|ago).*"))
                    .forEach(time -> wrong.add(kind + ": a word for a day, " + time.text()));
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsToBeFoundNamesItsOneAddress() {
        for (PageKind kind : PageKind.values()) {
            Document page = page(kind).page();
            String canonical = page.select("link[rel=canonical]").attr("href");
            boolean hidden = page.select("meta[name=robots]").attr("content").contains("noindex");
            check(kind, "its address", !kind.found() || canonical.endsWith(kind.in(paper)));
            check(kind, "a word to search engines", kind.found() || hidden);
        }

        assertThat(wrong).isEmpty();
    }

    private Answer page(PageKind kind) {
        return reader.get(kind.in(paper)).expect(kind.status());
    }

    private void one(PageKind kind, Document page, String what) {
        int found = page.select(what).size();
        if (found != 1) {
            wrong.add(kind + ": " + found + " times " + what);
        }
    }

    private void check(PageKind kind, String what, boolean right) {
        if (!right) {
            wrong.add(kind + " lacks " + what);
        }
    }

    private static boolean named(Document page, Element part) {
        return part.hasAttr("aria-label")
                || part.attr("role").equals("search")
                || part.hasAttr("aria-labelledby") && page.getElementById(part.attr("aria-labelledby")) != null
                || part.tagName().equals("form") && part.parents().is("search, section, aside");
    }

    private static Element firstFocusable(Document page) {
        return page.body().select("a[href], button, input, select, textarea, summary, [tabindex]").stream()
                .filter(element -> !element.hasAttr("hidden"))
                .findFirst()
                .orElseThrow();
    }

    private static String head(@Nullable Element element) {
        if (element == null) {
            return "nothing";
        }
        String html = element.outerHtml().replaceAll("\\s+", " ");
        return html.substring(0, Math.min(html.length(), 120));
    }
}
