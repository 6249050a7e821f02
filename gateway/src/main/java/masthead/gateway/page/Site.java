package masthead.gateway.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import masthead.gateway.asset.Tints;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Account;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Link;
import masthead.gateway.content.Records.Newsletter;
import masthead.gateway.content.Records.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What stands on every page.
 *
 * @param url the site's address without a slash at its end
 * @param assets where its style sheet and script are, such as {@code /assets/1a2b3c}
 * @param beside what has a life of its own
 */
public record Site(String url, String assets, Settings settings, Dates dates, Beside beside) {
    private static final Set<String> FROM_RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final List<Link> READING = List.of(
            new Link("News Feed", "/news-feed"),
            new Link("Newsletters", "/newsletters"),
            new Link("Archive", "/archive"),
            new Link("Search", "/search"),
            new Link("Corrections", "/corrections"),
            new Link("Web feed", "/rss"));

    /** The newest briefs, for the column beside the page; empty where there is none. */
    public Briefs column() {
        return beside.column();
    }

    /** What is breaking; null while nothing is. */
    public @Nullable BreakingNews bar() {
        return beside.bar();
    }

    /** The drive; null where there is none. */
    public @Nullable Campaign campaign() {
        return beside.campaign();
    }

    /** Editors' Picks. */
    public List<Card> picks() {
        return beside.picks();
    }

    /** The newsletters that readers may have. */
    public List<Newsletter> newsletters() {
        return beside.newsletters();
    }

    /** The newspaper as machines know it. */
    public Newspaper newspaper() {
        return new Newspaper(url, assets + "/icon-512.png", settings);
    }

    /** The language of words that is not the site's, for their {@code lang}; null where it is. */
    public @Nullable String foreign(@Nullable String language) {
        return settings.language().equals(language) ? null : language;
    }

    /** The direction of words, for their {@code dir}; null where it is the site's. */
    public @Nullable String direction(@Nullable String language) {
        String direction = language == null ? direction() : directionOf(language);
        return direction.equals(direction()) ? null : direction;
    }

    /** The style sheet of the newspaper's own colours; null where it has none. */
    public @Nullable String colours() {
        return settings.colours() == null
                ? null
                : Tints.address(settings.colours().accent(), settings.colours().accentDark());
    }

    /** Where the newsroom is to be found elsewhere. */
    public List<Account> social() {
        return settings.social() == null ? List.of() : settings.social();
    }

    /** The ways to what there is to read, but for those that the newsroom's own links name. */
    public List<Link> reading() {
        return READING.stream()
                .filter(way ->
                        !way.url().equals("/newsletters") || !newsletters().isEmpty())
                .filter(way ->
                        settings.footer().stream().noneMatch(own -> own.url().equals(way.url())))
                .toList();
    }

    /** The site's own direction. */
    public String direction() {
        return directionOf(settings.language());
    }

    /** The direction in which words of a language are written. */
    public static String directionOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean script = Set.of("Arab", "Hebr").contains(locale.getScript());
        return script || FROM_RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
