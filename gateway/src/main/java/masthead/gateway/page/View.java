package masthead.gateway.page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Correction;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.Preview;
import masthead.gateway.content.Records.Rendition;
import masthead.gateway.content.Records.SeriesPlace;
import org.jspecify.annotations.Nullable;

/** What templates ask of records; each answer computed here, so that templates know nothing but if and each. */
public final class View {
    /** How wide the lead picture of a story stands, for its {@code sizes}. */
    public static final String WIDE =
            "(min-width: 160rem) 82rem, (min-width: 86rem) 58rem, (min-width: 64rem) calc(100vw - 26rem), 100vw";

    private static final int SECONDS = 60;
    private static final int LONG = 100;
    private static final int FEWEST_BRIEFS = 4;
    private static final int MOST_BRIEFS = 12;

    private View() {}

    /** A picture's files of one crop and type, as a srcset. */
    public static String sources(@Nullable Picture picture, String crop, String type) {
        if (picture == null) {
            return "";
        }
        return picture.renditions().stream()
                .filter(file -> file.crop().equals(crop) && file.type().equals(type))
                .map(file -> file.url() + " " + file.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The file for those who know no srcset: about 960 pixels wide. Null where there is none (yet). */
    public static @Nullable Rendition plain(@Nullable Picture picture, String crop) {
        if (picture == null) {
            return null;
        }
        List<Rendition> files = picture.renditions().stream()
                .filter(file -> file.crop().equals(crop) && file.type().equals("image/jpeg"))
                .toList();
        return files.isEmpty() ? null : files.get(Math.min(2, files.size() - 1));
    }

    /** The smallest square file of a portrait; null where there is none. */
    public static @Nullable Rendition portrait(List<Rendition> files) {
        return files.stream()
                .filter(file -> file.type().equals("image/jpeg"))
                .findFirst()
                .orElse(null);
    }

    /** "Ilse Marrow and Hanne Brisk". */
    public static String names(List<Named> authors) {
        List<String> names =
                authors.stream().map(author -> afterBy(author.name())).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** A name as it stands in a sentence: "By the City desk". */
    public static String afterBy(String name) {
        return name.startsWith("The ") ? "the " + name.substring(4) : name;
    }

    /** The kind of a text where it isn't news; null for news and pages. */
    public static @Nullable String label(String kind) {
        return switch (kind) {
            case "analysis" -> "Analysis";
            case "opinion" -> "Opinion";
            case "explainer" -> "Explainer";
            case "interview" -> "Interview";
            case "sponsored" -> "Sponsored";
            default -> null;
        };
    }

    /** The kind of an article that isn't news, unless its section is named like it. */
    public static @Nullable String kicker(Article article) {
        String kind = label(article.kind());
        return article.section() != null && article.section().name().equals(kind) ? null : kind;
    }

    /** Which work a preview shows. */
    public static String preview(Preview preview) {
        return preview.revision() == null
                ? "This is work in progress, as it stood just now. Readers do not see it."
                : "This is revision " + preview.revision() + ", as readers would see it.";
    }

    /** A service elsewhere, as it writes itself as far as can be told: "Mastodon". */
    public static String service(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether there are words. */
    public static boolean said(@Nullable String words) {
        return words != null && !words.isEmpty();
    }

    /** Whether a headline needs smaller letters. */
    public static boolean isLong(String headline) {
        return headline.length() > LONG;
    }

    /** "5 minutes to read". */
    public static String reading(int minutes) {
        return minutes == 1 ? "1 minute to read" : minutes + " minutes to read";
    }

    /** "6 minutes": how long it takes to hear a story. */
    public static String listening(int seconds) {
        int minutes = Math.max(1, Math.round((float) seconds / SECONDS));
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    /** "Part 3 of 7". */
    public static String place(SeriesPlace series) {
        if (series.part() != null) {
            return "Part " + series.part() + (series.part() <= series.count() ? " of " + series.count() : "");
        }
        return series.count() == 1 ? "1 story" : series.count() + " stories";
    }

    /** "1 story", "1,204 stories". */
    public static String count(long number, String one, String several) {
        return number(number) + " " + (number == 1 ? one : several);
    }

    /** "1,204". */
    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** Where a story stands and who wrote it: "City, by Hanne Brisk". */
    public static String line(Card card) {
        String section = card.section() == null ? "" : card.section().name();
        String by = names(card.authors());
        return section.isEmpty() || by.isEmpty() ? section + (by.isEmpty() ? "" : "By " + by) : section + ", by " + by;
    }

    /** A text's paragraphs. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Briefs by their day, newest first. */
    public static Map<LocalDate, List<Brief>> byDay(List<Brief> briefs, Dates dates) {
        var days = new LinkedHashMap<LocalDate, List<Brief>>();
        briefs.forEach(brief -> days.computeIfAbsent(dates.date(brief.at()), day -> new ArrayList<>())
                .add(brief));
        return days;
    }

    /** What an editor's note is called. */
    public static String noteTitle(String kind) {
        return switch (kind) {
            case "source-protection" -> "Editor’s note: protecting our sources";
            case "disclosure" -> "Editor’s note: disclosure";
            default -> "Editor’s note";
        };
    }

    /** What it is called when we put something right. */
    public static String correctionTitle(String kind) {
        return kind.equals("clarification") ? "Clarification" : "Correction";
    }

    /** Where a brief leads: to what it announces, else to itself. */
    public static String target(Brief brief) {
        return brief.link() == null ? brief.url() : brief.link();
    }

    /** The words of a brief's link, which say where it leads. */
    public static String linkWords(String link) {
        String host = link.startsWith("/") ? null : URI.create(link).getHost();
        return host == null ? "Read the whole story" : "Read more at " + host;
    }

    /** The time of the last correction; null if there is none. */
    public static @Nullable Instant corrected(Article article) {
        return article.corrections().stream()
                .map(Correction::at)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Whether "updated" says something that "corrected" does not. */
    public static boolean updated(Article article) {
        Instant corrected = corrected(article);
        Instant shown = corrected == null ? article.firstPublishedAt() : corrected;
        return minute(article.updatedAt()).isAfter(minute(shown));
    }

    private static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** What lies between two places of a list, as far as there is that much. */
    public static <T> List<T> part(List<T> all, int from, int to) {
        return from >= all.size() ? List.of() : all.subList(from, Math.min(to, all.size()));
    }

    /** How many briefs stand beside so many rows of a list, so that neither column ends long before the other. */
    public static int briefsBeside(int rows) {
        return Math.max(FEWEST_BRIEFS, Math.min(rows + rows / 2, MOST_BRIEFS));
    }

    /** What a machine that describes the page may say of it. */
    public static String description(Article article) {
        return article.standfirst().isEmpty() ? article.headline() : article.standfirst();
    }
}
