package masthead.articles.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The newspaper's own colour, as {@code #rrggbb}: in daylight and in the dark. Each must be told from the page's ground by
 * everybody: WCAG 2.2, success criterion 1.4.3.
 */
public record Colours(String accent, String accentDark) {
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double LEAST_CONTRAST = 4.5;

    /** The grounds of the site's pages (--paper in the gateway's style). */
    private static final String PAPER = "#fbfcfd";

    private static final String PAPER_DARK = "#0d1219";

    @JsonCreator
    public Colours(
            @JsonProperty("accent") @Nullable String accent, @JsonProperty("accentDark") @Nullable String accentDark) {
        this.accent = Objects.requireNonNullElse(accent, "");
        this.accentDark = Objects.requireNonNullElse(accentDark, "");
    }

    void check(List<Violation> faults) {
        check("colours.accent", accent, PAPER, faults);
        check("colours.accentDark", accentDark, PAPER_DARK, faults);
    }

    private static void check(String field, String colour, String ground, List<Violation> faults) {
        if (!HEX.matcher(colour).matches()) {
            faults.add(new Violation(field, "must be a colour such as #1a4f8b"));
            return;
        }
        double contrast = contrast(colour, ground);
        if (contrast < LEAST_CONTRAST) {
            faults.add(new Violation(
                    field,
                    "has a contrast of %.1f:1 to the page; it must be %.1f:1 or more"
                            .formatted(Math.floor(contrast * 10) / 10, LEAST_CONTRAST)));
        }
    }

    /** The contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
    static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
