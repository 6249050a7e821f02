package masthead.gateway.facts;

import java.util.ArrayList;
import java.util.List;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource;
import org.jspecify.annotations.Nullable;

/** The surrogate keys: which there are, and which of them each fact purges. */
public final class SurrogateKeys {
    /** Every list of stories. */
    public static final String STORIES = "articles";

    /** Every list of briefs; not the pages that show some beside a story. */
    public static final String BRIEFS = "briefs";

    /** Every file of a picture: whether readers may have it depends on all that is published. */
    public static final String PICTURES = "pictures";

    /** The list of sections. */
    public static final String SECTIONS = "sections";

    /** Name, navigation and all else that stands on every page. */
    public static final String SETTINGS = "settings";

    /** Every redirect: one that changes may lead others to its new target. */
    public static final String REDIRECTS = "redirects";

    private SurrogateKeys() {}

    /** The key of one thing. */
    public static String of(String kind, Object id) {
        return kind + ":" + id;
    }

    /** The key of whatever was answered at an address. */
    public static String path(String path) {
        return "path:" + path;
    }

    static List<String> purgedBy(CloudEvent fact) {
        String noun = fact.type().substring(0, Math.max(0, fact.type().indexOf('.')));
        var keys = new ArrayList<String>();
        String slug = EventSource.text(fact, "slug");
        switch (noun) {
            case "article" -> {
                keys.addAll(List.of(of("article", fact.subject()), STORIES, PICTURES));
                add(keys, slug, "/");
                add(keys, EventSource.text(fact, "previousSlug"), "/");
                if (fact.type().equals("article.slug-changed")) {
                    keys.add(REDIRECTS);
                }
            }
            case "section" -> {
                keys.addAll(List.of(of("section", fact.subject()), SECTIONS));
                add(keys, slug, "/section/");
            }
            case "topic" -> {
                keys.add(of("topic", fact.subject()));
                add(keys, slug, "/topic/");
            }
            case "author" -> {
                keys.addAll(List.of(of("author", fact.subject()), PICTURES));
                add(keys, slug, "/author/");
            }
            case "media" -> keys.add(of("media", fact.subject()));
            case "settings" -> keys.add(SETTINGS);
            case "redirect" -> keys.addAll(List.of(path(String.valueOf(EventSource.text(fact, "path"))), REDIRECTS));
            case "brief" -> {
                keys.addAll(List.of(of("brief", fact.subject()), BRIEFS));
                add(keys, slug, "/brief/");
            }
            default -> {
                // a fact that no page shows
            }
        }
        return keys;
    }

    /** Whether the fact takes something from readers, so that not even an old copy may be shown. */
    static boolean withdraws(CloudEvent fact) {
        return fact.type().endsWith(".withdrawn");
    }

    private static void add(List<String> keys, @Nullable String slug, String before) {
        if (slug != null) {
            keys.add(path(before + slug));
        }
    }
}
