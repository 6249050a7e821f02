package masthead.gateway.syndication;

import java.util.List;
import masthead.gateway.content.Newspaper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A story's HTML as it can stand anywhere: every address whole, no picture in more than one file, nothing for our own style. */
public final class WholeAddresses {
    private static final List<String> ADDRESSES = List.of("href", "src", "cite");

    /** What means something on our own page alone. */
    private static final List<String> OURS = List.of("class", "id", "aria-labelledby", "srcset", "sizes", "loading");

    private WholeAddresses() {}

    /**
     * Makes them so.
     *
     * @param path of the story's own page, to which links within it lead
     */
    public static String in(String html, Newspaper newspaper, String path) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("source").remove();
        document.select("picture").unwrap();
        for (Element element : document.body().getAllElements()) {
            ADDRESSES.forEach(attribute -> whole(element, attribute, newspaper, path));
            OURS.forEach(element::removeAttr);
        }
        return document.body().html().strip();
    }

    private static void whole(Element element, String attribute, Newspaper newspaper, String path) {
        String address = element.attr(attribute);
        if (address.startsWith("#")) {
            element.attr(attribute, newspaper.at(path) + address);
        } else if (address.startsWith("/")) {
            element.attr(attribute, newspaper.at(address));
        }
    }
}
