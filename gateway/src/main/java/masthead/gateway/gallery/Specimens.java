package masthead.gateway.gallery;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masthead.gateway.asset.Assets;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.page.Dates;
import masthead.gateway.page.Site;
import masthead.gateway.page.SubscribeForm;
import masthead.gateway.page.Templates;
import masthead.gateway.page.Views.Status;

/** All specimens, in the order in which a page shows what they are of. */
@ApplicationScoped
public class Specimens {
    private static final String STORY = "article.jte";
    private static final String PARTS = "gallery/parts.jte";
    private static final NullNode NONE = NullNode.getInstance();

    @Inject
    Templates templates;

    @Inject
    Assets assets;

    private final List<Specimen> all = new ArrayList<>();

    public Specimens() {
        stories();
        drives();
        above();
        forms();
        statuses();
    }

    /** The list of all. */
    String list() {
        return templates.render(
                "gallery/list.jte",
                Map.of(
                        "site",
                        site(Beside.NOTHING),
                        "specimens",
                        all.stream()
                                .map(one -> Map.entry(one.name(), one.title()))
                                .toList()));
    }

    /** The page of one. */
    Optional<String> page(String name) {
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> templates.render(one.template(), Map.of("site", site(one.beside()), "view", one.view())));
    }

    private Site site(Beside beside) {
        Settings settings = Material.settings();
        return new Site("https://paper.example", assets.path(), settings, Dates.of(settings), beside);
    }

    private void stories() {
        Beside beside = Material.beside();
        add("article", "Article, with all its parts", STORY, beside, Material.story("body", Map.of()));
        add(
                "article-blocks",
                "Article, every kind of block",
                STORY,
                beside,
                Material.story("blocks", Map.of("kind", "explainer")));
        add(
                "article-bare",
                "Article, nothing but words",
                STORY,
                Beside.NOTHING,
                Material.story(
                        "body",
                        Map.ofEntries(
                                entry("kind", "news"),
                                entry("standfirst", ""),
                                entry("topics", List.of()),
                                entry("authors", List.of()),
                                entry("leadPicture", NONE),
                                entry("notes", List.of()),
                                entry("corrections", List.of()),
                                entry("related", List.of()),
                                entry("series", NONE),
                                entry("narration", NONE),
                                entry("updatedAt", "2026-11-23T13:05:00Z"))));
        add(
                "article-three-authors",
                "Article, three authors",
                STORY,
                beside,
                Material.story("body", Map.of("authors", Material.authors("few"), "kind", "analysis", "series", NONE)));
        add(
                "article-twenty-authors",
                "Article, twenty authors",
                STORY,
                beside,
                Material.story(
                        "body", Map.of("authors", Material.authors("many"), "kind", "opinion", "narration", NONE)));
        add(
                "article-sponsored",
                "Article, sponsored",
                STORY,
                beside,
                Material.story("body", Map.of("kind", "sponsored", "series", NONE)));
        add(
                "article-long-headline",
                "Article, a very long headline and no picture",
                STORY,
                beside,
                Material.story(
                        "body",
                        Map.of(
                                "leadPicture",
                                NONE,
                                "headline",
                                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft:"
                                    + " what the longest name in the port has to do with the darkest street, and why"
                                    + " nobody at the utility wants to answer for either")));
        add(
                "article-right-to-left",
                "Article, in a language that is read from right to left",
                STORY,
                beside,
                Material.story(
                        "blocks",
                        Map.of(
                                "language",
                                "he",
                                "headline",
                                "ארבעה אנשים שמחליטים איזה רחוב יחשיך",
                                "standfirst",
                                "כל ערב, בחדר מעל תחנת החשמלית, מחלקים ארבעה אנשים מעט מדי חשמל בין רבים מדי.")));
    }

    private void drives() {
        drive("drive-running", "Drive, running", Map.of());
        drive(
                "drive-number-unknown",
                "Drive, number unknown",
                Map.of(
                        "members",
                        NONE,
                        "text",
                        "You have read this without paying, and so can everyone in Varnholm. That works because some"
                                + " readers choose to pay."));
        drive("drive-reached", "Drive, goal reached", Map.of("state", "reached", "members", 20_114));
        drive("drive-ended", "Drive, ended: no strip", Map.of("state", "ended", "members", 19_204));
    }

    private void drive(String name, String title, Map<String, ?> otherwise) {
        Beside all = Material.beside();
        Campaign campaign = Material.campaign(otherwise);
        add(name, title, PARTS, new Beside(all.column(), null, campaign, List.of(), List.of()), "drive");
    }

    private void above() {
        Beside all = Material.beside();
        add(
                "bar",
                "Breaking news",
                PARTS,
                new Beside(all.column(), Material.bar(Map.of()), null, List.of(), List.of()),
                "none");
        add(
                "bar-without-link",
                "Breaking news, without a link",
                PARTS,
                new Beside(
                        all.column(),
                        Material.bar(Map.of("link", NONE, "headline", "The power is back in 44 of 46 districts")),
                        all.campaign(),
                        List.of(),
                        List.of()),
                "none");
        add(
                "teasers",
                "Teasers",
                "gallery/teasers.jte",
                all,
                Material.story("body", Map.of()).related());
        add("news-feed", "News Feed column", "gallery/column.jte", all, "");
        add("picks", "Editors’ Picks", PARTS, all, "picks");
    }

    private void forms() {
        Beside all = Material.beside();
        form("subscribe", "Newsletters, the form", all, SubscribeForm.of("subscribe"));
        form(
                "subscribe-mistakes",
                "Newsletters, after two mistakes",
                all,
                new SubscribeForm(
                        "subscribe",
                        Set.of(),
                        "marit.osk@harbourmail",
                        "Choose at least one newsletter.",
                        "Something is missing after the @, for example “.vl”.",
                        Set.of()));
        form(
                "subscribe-sent",
                "Newsletters, confirmation sent",
                all,
                new SubscribeForm("subscribe", Set.of(), "", null, null, Set.of("harbour-morning", "the-long-week")));
    }

    private void form(String name, String title, Beside beside, SubscribeForm form) {
        add(name, title, "gallery/form.jte", beside, form);
    }

    private void statuses() {
        Beside all = Material.beside();
        add(
                "not-found",
                "Nothing at this address",
                "status.jte",
                all,
                new Status(
                        404,
                        "There is nothing at this address",
                        "Perhaps it was cut off in a message, or it was never right. An article that we withdrew would"
                                + " say so."));
        add(
                "unavailable",
                "Not available right now",
                "status.jte",
                Beside.NOTHING,
                new Status(
                        503,
                        "We can’t show this page right now",
                        "A part of our system is not answering. Please try again in a moment."));
    }

    private void add(String name, String title, String template, Beside beside, Object view) {
        all.add(new Specimen(name, title, template, beside, view));
    }
}
