package masthead.articles.wordpress;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import masthead.articles.markup.Site;

/**
 * The paths below which something stood at the old site, decoded and without a slash at the end, as redirects keep them.
 *
 * @param own paths that were surely its own
 * @param perhaps paths that it had once; another thing's own path goes first
 */
public record OldPaths(Set<String> own, Set<String> perhaps) {
    /** Of what had no page of its own. */
    public static final OldPaths NONE = new OldPaths(Set.of(), Set.of());

    private static final int LONGEST = 500;
    private static final Pattern DATED = Pattern.compile("/\\d{4}/\\d{2}/\\d{2}(?=/)");
    private static final Pattern OLD_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern NUMBERED = Pattern.compile("(?:p|page_id|attachment_id)=\\d{1,18}");

    /** Those of a post, page or attachment. */
    public static OldPaths of(Site site, WpItem item) {
        var own = new LinkedHashSet<String>();
        Optional<String> link = path(site, item.link());
        link.ifPresent(own::add);
        own.add("/?p=" + item.id());
        if (item.type().equals("page")) {
            own.add("/?page_id=" + item.id());
        }
        if (item.type().equals("attachment")) {
            own.add("/?attachment_id=" + item.id());
        }
        link.filter(path -> !path.startsWith("/?")).ifPresent(path -> {
            int pages = item.content().split("<!--\\s*nextpage\\s*-->", -1).length;
            for (int n = 2; n <= pages; n++) {
                own.add(path + "/" + n);
            }
        });
        var perhaps = new LinkedHashSet<String>();
        link.ifPresent(path -> former(item, path).forEach(perhaps::add));
        path(site, item.guid()).ifPresent(perhaps::add);
        perhaps.removeAll(own);
        return new OldPaths(keepable(own), keepable(perhaps));
    }

    /** Those of a category's or tag's list. */
    public static OldPaths of(WpTerm term, List<String> slugsFromTheTop) {
        var own = new LinkedHashSet<String>();
        if (term.category()) {
            own.add("/category/" + String.join("/", slugsFromTheTop));
            own.add("/category/" + decoded(term.slug()));
            own.add("/?cat=" + term.id());
        } else if (term.tag()) {
            own.add("/tag/" + decoded(term.slug()));
            own.add("/?tag=" + decoded(term.slug()));
        }
        return new OldPaths(keepable(own), Set.of());
    }

    /** Those of an author's list. */
    public static OldPaths of(WpAuthor author) {
        var own = new LinkedHashSet<>(Set.of("/author/" + author.login().replace(' ', '-')));
        if (author.id() > 0) {
            own.add("/?author=" + author.id());
        }
        return new OldPaths(keepable(own), Set.of());
    }

    private static List<String> former(WpItem item, String path) {
        var former = new ArrayList<String>();
        for (String slug : item.meta().getOrDefault("_wp_old_slug", List.of())) {
            former.add(path.substring(0, path.lastIndexOf('/') + 1) + decoded(slug.strip()));
        }
        for (String date : item.meta().getOrDefault("_wp_old_date", List.of())) {
            var parts = OLD_DATE.matcher(date.strip());
            var dated = DATED.matcher(path);
            if (parts.matches() && dated.find()) {
                former.add(dated.replaceFirst("/" + parts.group(1) + "/" + parts.group(2) + "/" + parts.group(3)));
            }
        }
        return former;
    }

    /** The front itself and what is too long to keep lead nowhere. */
    private static Set<String> keepable(Set<String> paths) {
        var kept = new LinkedHashSet<String>();
        for (String path : paths) {
            if (path.length() > 1 && path.length() < LONGEST && path.chars().noneMatch(c -> c <= ' ')) {
                kept.add(path);
            }
        }
        return kept;
    }

    /** The path of an address of the site, with its query where that is a number; empty for other sites and the front. */
    static Optional<String> path(Site site, String address) {
        if (!site.owns(address)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip());
            String raw = uri.getRawPath() == null ? "/" : uri.getRawPath();
            String path = site.path(decoded(raw)).replaceFirst("(?<=.)/$", "");
            String query = uri.getRawQuery();
            boolean numbered = query != null && NUMBERED.matcher(query).matches();
            return Optional.of(path.equals("/") && numbered ? "/?" + query : path)
                    .filter(found -> found.length() > 1);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** A percent-encoded text as it reads; as it stands where it is encoded wrongly. */
    public static String decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.indexOf('\ufffd') < 0 ? decoded : text;
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
