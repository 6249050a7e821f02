package masthead.articles.wordpress;

import java.util.Locale;
import java.util.stream.Stream;
import masthead.articles.markup.Plain;

/**
 * Somebody who wrote for the old site, with an account there or as a guest of Co-Authors Plus.
 *
 * @param login what items name as their creator
 */
public record WpAuthor(String login, String displayName, String firstName, String lastName, String biography)
        implements WpEntry {
    private static final String GUEST = "guest-author";

    /** Whether an item is no text but a guest of Co-Authors Plus. */
    static boolean isGuest(WpItem item) {
        return item.type().equals(GUEST);
    }

    /** The guest that an item stands for. */
    public static WpAuthor guest(WpItem item) {
        String login = item.field("cap-user_login").orElse(item.name());
        return new WpAuthor(
                key(login),
                Plain.ofMarkup(item.field("cap-display_name").orElse(item.title())),
                item.field("cap-first_name").orElse(""),
                item.field("cap-last_name").orElse(""),
                Plain.ofMarkup(item.field("cap-description").orElse(item.content())));
    }

    /** A login as items compare it: Co-Authors Plus puts {@code cap-} before it, and case doesn't matter. */
    static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT).replaceFirst("^cap-", "");
    }

    /** The name that readers saw: the one displayed, else first and last name, else the login. */
    public String name() {
        return Stream.of(displayName, (firstName + " " + lastName).strip(), login)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
