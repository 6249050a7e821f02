package masthead.system.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import masthead.system.http.Http;

/** Stories and a brief that were published to be read again and again. */
public final class Shown {
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Map<String, String> records = new LinkedHashMap<>();

    private Shown() {}

    /** Publishes them. */
    public static Shown by(Desk desk, int stories) {
        var shown = new Shown();
        for (int i = 0; i < stories; i++) {
            Draft draft = Newsroom.floodStory();
            String url = desk.publish(draft).url();
            shown.pages.put(url, draft.headline());
            shown.records.put("/api/content/articles" + url, draft.headline());
        }
        var draft = Newsroom.tramBrief();
        String brief = draft.path("headline").asText();
        String slug = desk.publishBrief(draft).path("slug").asText();
        shown.pages.put("/brief/" + slug, brief);
        shown.records.put("/api/content/briefs/" + slug, brief);
        shown.pages.put("/news-feed", "</html>");
        shown.pages.put("/", "</html>");
        shown.pages.put("/rss", "</rss>");
        return shown;
    }

    /** The addresses of pages, which a gateway keeps, and words that each must say; read once before. */
    public Map<String, String> pages(Http reader) {
        pages.forEach(reader::await);
        return pages;
    }

    /** The same with the records of the content API, which a gateway keeps, too. */
    public Map<String, String> pagesAndRecords(Http reader) {
        var all = new LinkedHashMap<>(pages);
        all.putAll(records);
        all.forEach(reader::await);
        return all;
    }
}
