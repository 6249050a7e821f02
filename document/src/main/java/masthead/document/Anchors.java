package masthead.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each heading of a page an address of its own, made of its words. */
final class Anchors {
    private static final int LONGEST = 60;
    /** Reader modes drop what is named like a contact, a comment or a share, but not what is named a text. */
    private static final String BEGINNING = "text-";

    private final Set<String> given = new HashSet<>();

    /** The address; the second of the same words gets a number. */
    String of(JsonNode heading) {
        String words = new TextRenderer().render(heading).toLowerCase(Locale.ROOT);
        String slug = words.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String base = BEGINNING + slug.substring(0, Math.min(slug.length(), end(slug)));
        String anchor = base;
        for (int n = 2; !given.add(anchor); n++) {
            anchor = base + "-" + n;
        }
        return anchor;
    }

    /** Where to cut: never between the halves of a surrogate pair. */
    private static int end(String slug) {
        return slug.length() > LONGEST && Character.isLowSurrogate(slug.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    }
}
