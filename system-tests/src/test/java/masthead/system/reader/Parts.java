package masthead.system.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of an article's page, in the order in which its document has them. */
final class Parts {
    private static final String STORY = "article.story ";
    private static final Map<String, String> ORDER = new LinkedHashMap<>();

    static {
        ORDER.put("the skip link", "a[href=#content]");
        ORDER.put("the nameplate", ".site-head .nameplate");
        ORDER.put("the kicker", STORY + ".kicker");
        ORDER.put("the headline", "h1");
        ORDER.put("the standfirst", STORY + ".standfirst");
        ORDER.put("the byline", STORY + ".byline");
        ORDER.put("the date", STORY + ".byline time");
        ORDER.put("the lead picture", STORY + ".lead-picture");
        ORDER.put("the note at the top", STORY + ".body > .editors-note:first-child");
        ORDER.put("the text", STORY + ".body > p");
        ORDER.put("a picture in the text", STORY + ".body > figure.wide");
        ORDER.put("the fact box", STORY + ".body > .facts");
        ORDER.put("the note at the foot", STORY + ".body > .facts ~ .editors-note");
        ORDER.put("the correction", STORY + ".body > .correction");
        ORDER.put("the topics", ".topics");
        ORDER.put("the related stories", ".related");
        ORDER.put("the News Feed", ".feed");
        ORDER.put("the foot", ".site-foot");
    }

    private Parts() {}

    /** What is missing or stands before what it should follow. */
    static List<String> misplaced(Document page) {
        var wrong = new ArrayList<String>();
        int before = -1;
        List<Element> all = page.getAllElements();
        for (Map.Entry<String, String> part : ORDER.entrySet()) {
            Element found = page.selectFirst(part.getValue());
            int at = found == null ? -1 : all.indexOf(found);
            if (found == null) {
                wrong.add(part.getKey() + " is missing");
            } else if (at <= before) {
                wrong.add(part.getKey() + " stands too early");
            }
            before = Math.max(before, at);
        }
        return wrong;
    }

    /** The selectors, to try what comes of another order. */
    static List<String> selectors() {
        return List.copyOf(ORDER.values());
    }
}
