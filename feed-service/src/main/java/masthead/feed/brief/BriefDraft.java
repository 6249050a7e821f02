package masthead.feed.brief;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a brief says.
 *
 * @param headline one line
 * @param text plain text, paragraphs parted by blank lines
 * @param link where more is to be read, a path of this site or an https address
 */
public record BriefDraft(
        String headline, String text, @Nullable String link) {
    private static final int HEADLINE = 300;
    private static final int TEXT = 4_000;
    private static final int LINK = 2_000;
    private static final String CONTROL = "[\\x{0}-\\x{1f}\\x{7f}-\\x{9f}]";

    public BriefDraft(@Nullable String headline, @Nullable String text, @Nullable String link) {
        this.headline = Objects.requireNonNullElse(headline, "").strip();
        this.text = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
        this.link = link;
        List<Violation> faults = faults();
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /** What another service says, who has checked it by rules of its own: what is no text here is left out. */
    public static BriefDraft tolerant(String headline, String text, @Nullable String link) {
        return new BriefDraft(
                headline.replaceAll(CONTROL + "+", " "),
                text.replace("\r\n", "\n").replaceAll("[" + CONTROL + "&&[^\n\t]]+", " "),
                link);
    }

    private List<Violation> faults() {
        var faults = new ArrayList<Violation>();
        length("headline", headline, HEADLINE, faults);
        length("text", text, TEXT, faults);
        if (headline.chars().anyMatch(Character::isISOControl)) {
            faults.add(new Violation("headline", "must be one line without control characters"));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            faults.add(new Violation("text", "holds control characters; remove them"));
        }
        if (link != null && (link.length() > LINK || !honest(link))) {
            faults.add(new Violation("link", "must be a path of this site or an https address"));
        }
        return faults;
    }

    private static void length(String field, String words, int longest, List<Violation> faults) {
        if (words.isEmpty() || words.length() > longest) {
            faults.add(new Violation(field, "must have 1 to " + longest + " characters"));
        }
    }

    private static boolean honest(String address) {
        try {
            var uri = new URI(address);
            boolean here = uri.getScheme() == null && address.startsWith("/") && !address.startsWith("//");
            return here || "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
