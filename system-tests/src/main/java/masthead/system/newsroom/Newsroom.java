package masthead.system.newsroom;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** The cast of Varnholm. Everything can be asked for again and again; names and addresses are new each time. */
public final class Newsroom {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger MADE = new AtomicInteger();

    private Newsroom() {}

    /** Ada Quill, who reports on the harbour. */
    public static ObjectNode ada() {
        return named("Ada Quill", "ada-quill")
                .put("role", "Harbour reporter")
                .put("biography", "Ada Quill has written about the harbour since she could see over its wall.");
    }

    /** Joris Tann, who takes the pictures. */
    public static ObjectNode joris() {
        return named("Joris Tann", "joris-tann").put("role", "Photographer").put("biography", "");
    }

    public static ObjectNode harbour() {
        return named("Harbour", "harbour").put("description", "What comes in, what stays out.");
    }

    public static ObjectNode floods() {
        return named("Floods", "floods").put("description", "Water where it should not be.");
    }

    /** Nights on the water, a series. */
    public static ObjectNode nights() {
        return named("Nights on the water", "nights").put("description", "Who is awake while the city sleeps.");
    }

    /** Who decides when the barrier closes: a story with a note that travels, and an item for the News Feed. */
    public static Draft floodStory() {
        int n = MADE.incrementAndGet();
        return Draft.of("The four people who close the barrier (" + n + ")")
                .slug("flood-barrier-" + n)
                .standfirst("Every evening at twenty to six somebody in Varnholm decides whether the sea may come in.")
                .text(
                        "The barrier has been closed eleven times this autumn, and each time one of four people said so.",
                        "They sit in a room above the lock, with a telephone that has no dial.")
                .note("source-protection", "top", "The names of two people were changed.")
                .feedItem(
                        "Who decides when the barrier closes (" + n + ")",
                        "Four people take turns. We spoke with all of them.");
    }

    /** The night ferry stays: a short one, with nothing beside it. */
    public static Draft ferryStory() {
        int n = MADE.incrementAndGet();
        return Draft.of("The night ferry stays (" + n + ")")
                .slug("night-ferry-" + n)
                .standfirst("It leaves at six.")
                .text("The city pays half, the island the other half, and the crew gets its winter coats.");
    }

    /** A brief for the News Feed. */
    public static ObjectNode tramBrief() {
        return JSON.createObjectNode()
                .put("headline", "Line 2 walks again (" + MADE.incrementAndGet() + ")")
                .put("text", "The power is off between the market and the mole. Buses run every twenty minutes.");
    }

    /** Words that can stand nowhere by chance. */
    public static String canary() {
        return "zyxquoll" + MADE.incrementAndGet() + "vantablackish";
    }

    private static ObjectNode named(String name, String slug) {
        return JSON.createObjectNode().put("name", name).put("slug", slug + "-" + MADE.incrementAndGet());
    }
}
