package masthead.gateway.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the pages of the door are made of. A mistake or a notice that is null is not on the page. */
public final class Pages {
    private Pages() {}

    /** Asks for an address. */
    public record Ask(
            String mail,
            String to,
            @Nullable String mistake,
            @Nullable String notice) {
        static Ask first(String to) {
            return new Ask("", to, null, null);
        }

        Ask withMistake(String words) {
            return new Ask(mail, to, words, null);
        }

        Ask withNotice(String words) {
            return new Ask(mail, to, null, words);
        }
    }

    /**
     * Asks for the code.
     *
     * @param mail where it was sent; empty where this browser no longer knows
     * @param until when it ends; null likewise
     */
    public record Code(
            String mail,
            String to,
            @Nullable Instant until,
            @Nullable Instant again,
            @Nullable String mistake) {
        static Code of(@Nullable Asked asked) {
            return asked == null
                    ? new Code("", Destination.DESK, null, null, null)
                    : new Code(asked.mail(), asked.to(), asked.until(), asked.again(), null);
        }

        Code withMistake(String words) {
            return new Code(mail, to, until, again, words);
        }
    }

    /**
     * Has one button.
     *
     * @param name what the words are about, set apart between them
     * @param action where the button leads
     */
    public record Press(
            String title,
            String before,
            String name,
            String after,
            String action,
            String token,
            String button,
            @Nullable String hint) {}

    /**
     * Says how it is, and where to go on.
     *
     * @param bad whether it is a failure
     */
    public record Word(String title, String words, boolean bad, String way, String wayTo) {}
}
