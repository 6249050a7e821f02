package masthead.system.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Everything that somebody finds who begins at some addresses and follows every link, picture and redirect of the site. */
public final class Crawl {
    private static final Pattern IN_DATA =
            Pattern.compile("[\">](?:https?://localhost:\\d+)?(/[^\"<>\\s\\\\]*)[\"<\\\\]");
    private static final int MOST = 20_000;

    private final Http http;
    private final Map<String, Answer> found = new LinkedHashMap<>();
    private final Deque<String> next = new ArrayDeque<>();

    private Crawl(Http http) {
        this.http = http;
    }

    /** All answers by their addresses, those of the beginning included. */
    public static Map<String, Answer> from(Http http, Collection<String> beginning) {
        var crawl = new Crawl(http);
        crawl.next.addAll(beginning);
        while (!crawl.next.isEmpty() && crawl.found.size() < MOST) {
            crawl.visit(crawl.next.remove());
        }
        return crawl.found;
    }

    private void visit(String target) {
        if (found.containsKey(target)) {
            return;
        }
        Answer answer = http.get(target);
        found.put(target, answer);
        next.addAll(links(answer));
    }

    /** The addresses of this site that an answer names. */
    public static Set<String> links(Answer answer) {
        var links = new LinkedHashSet<String>();
        String type = answer.header("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            answer.page().getAllElements().forEach(element -> addresses(element).forEach(link -> add(links, link)));
        } else if (type.contains("xml") || type.contains("json")) {
            Matcher data = IN_DATA.matcher(answer.text());
            while (data.find()) {
                add(links, data.group(1));
            }
        }
        answer.header("Location").ifPresent(location -> add(links, location));
        return links;
    }

    private static List<String> addresses(Element element) {
        var all = new ArrayList<String>();
        for (String attribute : List.of("href", "src", "action", "data", "poster")) {
            all.add(element.attr(attribute));
        }
        for (String source : element.attr("srcset").split(",", -1)) {
            all.add(source.strip().replaceFirst("\\s.*", ""));
        }
        return all;
    }

    private static void add(Set<String> links, String link) {
        String path = link.replaceFirst("^https?://localhost:\\d+(?=/)", "").replaceFirst("#.*", "");
        if (path.startsWith("/") && !path.startsWith("//")) {
            links.add(path);
        }
    }
}
