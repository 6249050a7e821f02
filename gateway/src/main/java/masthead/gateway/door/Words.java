package masthead.gateway.door;

import java.time.Duration;
import java.util.Optional;
import masthead.gateway.door.Pages.Word;

/** What the door says where it stays shut. */
final class Words {
    static final String NO_ADDRESS = "Type your whole e-mail address, such as name@example.org.";
    static final String NO_CODE = "Type the six digits from the mail.";
    static final String AWAY =
            "We can’t send or check anything right now. What you typed is still here: try again in a moment.";
    private static final String START = "/sign-in";

    private Words() {}

    static String wrongCode(int left) {
        return left == 1
                ? "That is not the code from the mail. One try is left."
                : "That is not the code from the mail. " + left + " tries are left.";
    }

    /** Why nothing more is done for a while. */
    static String tooOften(Optional<String> retryAfter) {
        long seconds = retryAfter
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .orElse(0L);
        long minutes = Duration.ofSeconds(seconds + 59).toMinutes();
        String when = minutes < 1 ? "in a while" : minutes == 1 ? "in a minute" : "in " + minutes + " minutes";
        return "That was tried too often. Try again " + when + ".";
    }

    static Word tooOftenPage(Optional<String> retryAfter) {
        return new Word("Not right now", tooOften(retryAfter), true, "Back to sign-in", START);
    }

    /** @param usedAt the time of day in the newsroom; empty where it was never used */
    static Word usedUp(Optional<String> usedAt) {
        String words = usedAt.map(time -> "It was used at " + time + ".")
                .orElse("It is older than it may be, or a newer one was asked for.");
        return new Word("This link is used up", words, true, "Send me a new link", START);
    }

    static Word codeUsedUp() {
        return new Word(
                "This code is used up",
                "It was used, tried too often, or is older than ten minutes.",
                true,
                "Send me a new one",
                START);
    }

    static Word noLink() {
        return new Word(
                "This is no link of ours",
                "Perhaps it was cut off in the mail. Copy all of it, or ask for another.",
                true,
                "Send me a new link",
                START);
    }

    static Word elsewhere() {
        return new Word(
                "Type the code instead",
                "This link was asked for in another browser, or another one was asked for since. It only opens where it was"
                        + " asked for. Go back there and type the code from the mail, or ask for a link here.",
                false,
                "Send a link to this browser",
                START);
    }

    static Word away(String to) {
        return new Word(
                "Nothing happened yet",
                "A part of our system is not answering. Try again in a moment: the link still works unless it was used.",
                true,
                "Try again",
                to);
    }

    static Word foreign() {
        return new Word(
                "This did not come from our own page",
                "Your browser says that another site sent this form, or says nothing at all. Nothing was done.",
                true,
                "Go to sign-in",
                START);
    }
}
