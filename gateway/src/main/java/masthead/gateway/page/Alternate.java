package masthead.gateway.page;

import java.util.ArrayList;
import java.util.List;
import masthead.gateway.content.Newspaper;
import masthead.gateway.syndication.Format;
import org.jspecify.annotations.Nullable;

/** A feed that a page names in its head, so that programs which are given the page find it. */
public record Alternate(String type, String title, String address) {
    /**
     * The feeds of a page: its list's own, then those of the whole newspaper.
     *
     * @param name of the list
     * @param path of the list; null where a page has no feeds of its own
     */
    public static List<Alternate> of(Newspaper newspaper, String name, @Nullable String path) {
        var all = new ArrayList<Alternate>();
        if (path != null) {
            add(all, name + " – " + newspaper.name(), path);
        }
        add(all, newspaper.name(), "/");
        return all;
    }

    private static void add(List<Alternate> all, String title, String path) {
        for (Format format : Format.values()) {
            all.add(new Alternate(format.type(), title + " (" + format.title() + ")", format.under(path)));
        }
    }
}
