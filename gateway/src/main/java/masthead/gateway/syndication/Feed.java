package masthead.gateway.syndication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Article;

/**
 * The newest stories of a list.
 *
 * @param id of the list, for ever; empty for the whole newspaper
 * @param name of the section, topic or author; empty for the whole newspaper
 * @param path of the page that shows the same to people
 */
public record Feed(String id, String name, String path, List<Entry> entries) {
    /** A story and its text as HTML in which every address is whole. */
    public record Entry(Article story, String html) {
        /** Stays the same under another address. */
        String id() {
            return "urn:uuid:" + story.id();
        }
    }

    /** Its name to whoever has many of them. */
    String title(Newspaper newspaper) {
        return name.isEmpty() ? newspaper.name() : name + " – " + newspaper.name();
    }

    String description(Newspaper newspaper) {
        String said = newspaper.settings().description();
        return said.isEmpty() ? newspaper.name() : said;
    }

    /** Stays the same whatever the list is called. */
    String id(Newspaper newspaper) {
        return id.isEmpty() ? newspaper.at("/") : "urn:uuid:" + id;
    }

    /** When the last of its stories changed for readers; the beginning of time where there is none. */
    Instant updated() {
        return entries.stream()
                .map(entry -> entry.story().updatedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
