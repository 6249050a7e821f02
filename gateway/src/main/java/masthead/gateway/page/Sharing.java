package masthead.gateway.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Social;

/** The ways to pass a story on: plain links, by which nobody is told anything until a reader follows one. */
public final class Sharing {
    /** One of them. */
    public record Way(String name, String url) {}

    private Sharing() {}

    public static List<Way> ways(Site site, Article story) {
        String url = encoded(site.url() + story.url());
        Social social = story.social();
        String said = social == null || social.title() == null ? story.headline() : social.title();
        String title = encoded(said);
        String both = title + "%20" + url;
        return List.of(
                new Way("E-mail", "mailto:?subject=" + title + "&body=" + url),
                new Way("Bluesky", "https://bsky.app/intent/compose?text=" + both),
                new Way("WhatsApp", "https://wa.me/?text=" + both),
                new Way("Telegram", "https://t.me/share/url?url=" + url + "&text=" + title),
                new Way("X", "https://x.com/intent/post?text=" + title + "&url=" + url),
                new Way("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url));
    }

    /** As RFC 6068 has it, too, for which a plus is a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
