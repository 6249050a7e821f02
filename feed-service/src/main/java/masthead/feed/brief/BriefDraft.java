package masthead.feed.brief;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Objects;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a brief says.
 *
 * @param text plain text, paragraphs parted by blank lines
 * @param link where more is to be read, a path of this site or an https address
 */
public record BriefDraft(
        String headline, String text, @Nullable String link) {
    private static final int HEADLINE = 300;
    private static final int TEXT = 4_000;
    private static final int LINK = 2_000;

    @JsonCreator
    public BriefDraft(
            @JsonProperty("headline") @Nullable String headline,
            @JsonProperty("text") @Nullable String text,
            @JsonProperty("link") @Nullable String link) {
        this.headline = Objects.requireNonNullElse(headline, "").strip();
        this.text = Objects.requireNonNullElse(text, "").strip();
        this.link = link;
        check();
    }

    private void check() {
        var faults = new ArrayList<Violation>();
        line("headline", headline, HEADLINE, faults);
        line("text", text, TEXT, faults);
        if (link != null && (link.length() > LINK || !honest(link))) {
            faults.add(new Violation("link", "must be a path of this site or an https address"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static void line(String field, String words, int longest, ArrayList<Violation> faults) {
        if (words.isEmpty() || words.length() > longest) {
            faults.add(new Violation(field, "must have 1 to " + longest + " characters"));
        }
        if (words.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            faults.add(new Violation(field, "holds control characters; remove them"));
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
