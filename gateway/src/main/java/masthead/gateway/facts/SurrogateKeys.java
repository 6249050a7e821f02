package masthead.gateway.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource;
import org.jspecify.annotations.Nullable;

/** The surrogate keys: which there are, and which of them each fact purges. */
public final class SurrogateKeys {
    /** Every list of stories: front, sections, topics, authors, feeds, corrections. */
    public static final String STORIES = "articles";

    /** What names stories without having the key of each: sitemaps. */
    public static final String ADDRESSES = "articles:addresses";

    /** Every list of briefs; not the pages that show some beside a story. */
    public static final String BRIEFS = "briefs";

    /** Every file of a picture: whether readers may have it depends on all that is published. */
    public static final String PICTURES = "pictures";

    /** What says that readers may not have a picture. */
    public static final String NO_PICTURES = "pictures:none";

    /** What names the files of more pictures than it could have keys for. */
    public static final String MEDIA = "media";

    /** The tree of sections: names, parents, children. */
    public static final String SECTIONS = "sections";

    /** The list of topics. */
    public static final String TOPICS = "topics";

    /** The list of authors. */
    public static final String AUTHORS = "authors";

    /** The list of all series. */
    public static final String ALL_SERIES = "series";

    /** Name, navigation and all else that stands on every page. */
    public static final String SETTINGS = "settings";

    /** Every redirect: one that changes may lead others to its new target. */
    public static final String REDIRECTS = "redirects";

    /** What stands above every page for a while. */
    public static final String BREAKING_NEWS = "breaking-news";

    /** How far the drive has come; a page that shows one has the key of that one. */
    public static final String CAMPAIGN = "campaign";

    /** The list of newsletters; a page that shows some has the key of each. */
    public static final String NEWSLETTERS = "newsletters";

    private static final Set<String> LISTS = Set.of(STORIES, BRIEFS);

    private SurrogateKeys() {}

    /** The key of one thing. */
    public static String of(String kind, Object id) {
        return kind + ":" + id;
    }

    /** The key of whatever was answered at an address. */
    public static String path(String path) {
        return "path:" + path;
    }

    /** The keys of what a fact makes untrue; empty for what no page shows. */
    public static List<String> purgedBy(CloudEvent fact) {
        String[] type = fact.type().split("\\.", 2);
        String subject = fact.subject();
        String slug = EventSource.text(fact, "slug");
        return switch (type[0]) {
            case "article" -> article(fact, slug);
            case "section" -> named(fact, "/section/", of("section", subject), SECTIONS);
            case "topic" -> named(fact, "/topic/", of("topic", subject), TOPICS);
            case "author" -> named(fact, "/author/", of("author", subject), AUTHORS, PICTURES, NO_PICTURES);
            case "series" -> named(fact, "/series/", of("series", subject), ALL_SERIES);
            case "media" -> keys(null, of("media", subject), MEDIA);
            case "settings" -> keys(null, SETTINGS);
            case "redirect" -> keys(path("", EventSource.text(fact, "path")), REDIRECTS);
            case "front" -> slug == null ? List.of() : keys(null, of("front", slug));
            case "breaking-news" -> keys(null, BREAKING_NEWS);
            case "campaign" -> campaign(fact);
            case "newsletter" -> keys(path("/newsletters/", slug), of("newsletter", subject), NEWSLETTERS);
            case "edition" -> keys(null, NEWSLETTERS);
            case "brief" -> keys(path("/brief/", slug), of("brief", subject), BRIEFS);
            // What an exchange for tokens rests on.
            case "api-key", "person", "session" -> keys(null, of(type[0], subject));
            default -> List.of();
        };
    }

    /** A first publication takes nothing away, so the pictures that readers have stay. */
    private static List<String> article(CloudEvent fact, @Nullable String slug) {
        List<String> keys = keys(path("/", slug), of("article", fact.subject()), STORIES, ADDRESSES, NO_PICTURES);
        if (!fact.type().equals("article.published")) {
            keys.add(PICTURES);
        }
        // A series' stories name their neighbours.
        for (String field : List.of("series", "previousSeries")) {
            String series = EventSource.text(fact, field);
            if (series != null) {
                keys.add(of("series", series));
            }
        }
        return renamed(fact, "/", keys);
    }

    /** What has a name and an address of its own, and stands on pages of others by both. */
    private static List<String> named(CloudEvent fact, String before, String... others) {
        return renamed(fact, before, keys(path(before, EventSource.text(fact, "slug")), others));
    }

    /** The old address leads to the new one from now on, and so do those that led to the old one. */
    private static List<String> renamed(CloudEvent fact, String before, List<String> keys) {
        String previous = path(before, EventSource.text(fact, "previousSlug"));
        if (previous != null) {
            keys.add(previous);
            keys.add(REDIRECTS);
        }
        return keys;
    }

    /** Another number of members is no other drive. */
    private static List<String> campaign(CloudEvent fact) {
        return fact.type().equals("campaign.progressed")
                ? keys(null, CAMPAIGN)
                : keys(null, CAMPAIGN, of("campaign", fact.subject()));
    }

    /**
     * The keys of what a fact takes from readers, so that not even an old copy of it may be shown. A list that has it has its key,
     * too; the other lists are only out of date.
     */
    public static List<String> withdrawnBy(CloudEvent fact) {
        if (!fact.type().endsWith(".withdrawn")) {
            return List.of();
        }
        return purgedBy(fact).stream().filter(key -> !LISTS.contains(key)).toList();
    }

    private static List<String> keys(@Nullable String path, String... others) {
        var keys = new ArrayList<>(List.of(others));
        if (path != null) {
            keys.add(path);
        }
        return keys;
    }

    private static @Nullable String path(String before, @Nullable String slug) {
        return slug == null ? null : path(before + slug);
    }
}
