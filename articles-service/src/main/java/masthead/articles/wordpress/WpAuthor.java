package masthead.articles.wordpress;

import java.util.Locale;
import java.util.stream.Stream;
import masthead.articles.markup.Plain;

/**
 * Somebody who wrote for the old site, with an account there or as a guest of Co-Authors Plus.
 *
 * @param id its number at the old site; 0 where nobody knows
 * @param login what items name as their creator
 */
public record WpAuthor(long id, String login, String displayName, String firstName, String lastName, String biography)
        implements WpEntry {
    /** The guest that an item stands for. */
    public static WpAuthor guest(WpItem item) {
        String login = item.field("cap-user_login").orElse(item.name());
        return new WpAuthor(
                0,
                key(login),
                Plain.ofMarkup(item.field("cap-display_name").orElse(item.title())),
                item.field("cap-first_name").orElse(""),
                item.field("cap-last_name").orElse(""),
                Plain.ofMarkup(item.field("cap-description").orElse(item.content())));
    }

    /** Somebody whom items name and the export doesn't list. */
    public static WpAuthor named(String login) {
        return new WpAuthor(0, login, "", "", "", "");
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
