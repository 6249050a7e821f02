package masthead.gateway.asset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.gateway.rendered.Page;
import org.jspecify.annotations.Nullable;

/**
 * A newspaper's own colours, as a style sheet whose address holds them: it needs nothing to be kept, any gateway can make it,
 * and with other colours it has another address. Articles-service has seen to it that each can be read on its ground.
 */
public final class Tints {
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-f]{6})");
    private static final Pattern ADDRESS = Pattern.compile("/assets/colours/([0-9a-f]{6})-([0-9a-f]{6})\\.css");

    /** What stands on the accent is as the ground is, from which it was chosen to differ. */
    private static final String SHEET = """
            @layer tokens {
              :root { --lamp: light-dark(#%1$s, #%2$s); --lamp-ink: light-dark(#fbfcfd, #0d1219); }
              @media not (prefers-contrast: more) { :root { --lamp-line: light-dark(#%1$s, #%2$s); } }
            }
            """;

    private Tints() {}

    /**
     * Where the style sheet of two colours is.
     *
     * @param light the accent on light ground, as {@code #rrggbb}
     * @param dark that on dark ground
     * @return null if they are no colours
     */
    public static @Nullable String address(String light, String dark) {
        Matcher first = COLOUR.matcher(light.toLowerCase(Locale.ROOT));
        Matcher second = COLOUR.matcher(dark.toLowerCase(Locale.ROOT));
        return first.matches() && second.matches()
                ? "/assets/colours/" + first.group(1) + "-" + second.group(1) + ".css"
                : null;
    }

    /** The style sheet at an address. */
    public static Optional<Page> at(String address) {
        Matcher colours = ADDRESS.matcher(address);
        return colours.matches()
                ? Optional.of(
                        Page.of(200, "text/css; charset=utf-8", SHEET.formatted(colours.group(1), colours.group(2))))
                : Optional.empty();
    }
}
