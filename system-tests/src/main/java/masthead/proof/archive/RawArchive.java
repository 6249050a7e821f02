package masthead.proof.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An export and the folder with its pictures.
 *
 * @param site the address that the site had
 * @param items by their numbers
 */
public record RawArchive(Element channel, String site, Map<Long, RawItem> items, Path media) {
    public static RawArchive read(Path file, Path media) throws IOException {
        Element channel =
                Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).selectFirst("channel");
        if (channel == null) {
            throw new IOException(file + " is no export");
        }
        var items = new LinkedHashMap<Long, RawItem>();
        String site = "";
        for (Element child : channel.children()) {
            if (child.nodeName().equals("item")) {
                var item = new RawItem(child);
                items.put(item.id(), item);
            } else if (child.nodeName().equals("wp:base_blog_url")) {
                site = child.text().strip();
            }
        }
        return new RawArchive(channel, site, items, media);
    }

    /** Everything that readers could read. */
    public List<RawItem> published() {
        return items.values().stream().filter(RawItem::published).toList();
    }

    /** The path of an address of that site, as it stands there; empty for the front and for other sites. */
    public Optional<String> path(String address) {
        if (!address.startsWith(site + "/")) {
            return Optional.empty();
        }
        URI uri = URI.create(address);
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        // WordPress writes //below/a-page for some pages below another, and means /below/a-page.
        return Optional.of(uri.getRawPath().replaceAll("/{2,}", "/") + query).filter(path -> path.length() > 1);
    }

    /** Whether the folder holds the file of an attachment. */
    public boolean holds(RawItem attachment) {
        return Files.exists(media.resolve(attachment.file().replaceFirst(".*/(?=\\d{4}/\\d{2}/)", "")));
    }

    /** The pictures that were uploaded for an item, in the order of the export. */
    public List<RawItem> picturesOf(RawItem item) {
        return items.values().stream()
                .filter(one -> one.type().equals("attachment") && one.parent() == item.id())
                .filter(one -> one.file().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(jpe?g|png|gif|webp)"))
                .toList();
    }
}
