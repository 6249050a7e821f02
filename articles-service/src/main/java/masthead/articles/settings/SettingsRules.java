package masthead.articles.settings;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masthead.articles.settings.Settings.Account;
import masthead.articles.settings.Settings.Link;
import masthead.document.Links;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What must be true of the settings before they are in force. */
final class SettingsRules {
    private static final int MANY = 30;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final Set<String> DATES = Set.of("d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd");
    private static final Set<String> TIMES = Set.of("24", "12");

    private final List<Violation> faults = new ArrayList<>();

    private SettingsRules() {}

    /** The settings, if they can be used; else an InvalidRequest with all faults. */
    static Settings checked(Settings settings) {
        var rules = new SettingsRules();
        rules.check(settings);
        if (!rules.faults.isEmpty()) {
            throw new InvalidRequest(rules.faults);
        }
        return settings;
    }

    private void check(Settings settings) {
        line("name", settings.name(), 100);
        when(
                settings.description().length() > LONGEST_DESCRIPTION,
                "description",
                "must have at most " + LONGEST_DESCRIPTION + " characters");
        when(
                !settings.language().matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}"),
                "language",
                "must be a language tag such as en (BCP 47)");
        when(
                !zone(settings.zone()),
                "zone",
                "must be the name of a time zone such as Europe/Oslo, no offset such as UTC+3");
        when(
                !DATES.contains(settings.dateFormat()),
                "dateFormat",
                "must be one of d MMMM yyyy · MMMM d, yyyy · yyyy-MM-dd");
        when(!TIMES.contains(settings.timeFormat()), "timeFormat", "must be 24 or 12");
        Colours colours = settings.colours();
        if (colours != null) {
            colours.check(faults);
        }
        links("navigation", settings.navigation());
        links("footer", settings.footer());
        accounts(settings.social());
        address("security", settings.security(), "(https://|mailto:).+", "must be an https or mailto address");
        address(
                "mistakes",
                settings.mistakes(),
                "(/|https://|mailto:).*",
                "must be a path of this site, or an https or mailto address");
        if (settings.publisher() != null) {
            line("publisher", settings.publisher(), 200);
        }
        Integer founded = settings.founded();
        when(founded != null && (founded < 1000 || founded > 9999), "founded", "must be a year such as 1998");
    }

    private void links(String field, List<Link> links) {
        when(links.size() > MANY, field, "must have at most " + MANY + " links");
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            line(field + "[" + i + "].label", link.label(), 100);
            when(
                    link.url() == null || !Links.allowed(link.url()),
                    field + "[" + i + "].url",
                    "must be a path of this site or an https address");
        }
    }

    private void accounts(List<Account> accounts) {
        when(accounts.size() > MANY, "social", "must have at most " + MANY + " accounts");
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            line("social[" + i + "].service", account.service(), 40);
            when(
                    account.url() == null
                            || !Links.allowed(account.url())
                            || !account.url().startsWith("https://"),
                    "social[" + i + "].url",
                    "must be an https address");
        }
    }

    private void address(String field, @Nullable String address, String form, String message) {
        when(address != null && !(address.matches(form) && Links.allowed(address)), field, message);
    }

    private void line(String field, @Nullable String text, int longest) {
        when(
                text == null
                        || text.isBlank()
                        || text.length() > longest
                        || text.chars().anyMatch(Character::isISOControl),
                field,
                "must be one line of 1 to " + longest + " characters");
    }

    private void when(boolean wrong, String field, String message) {
        if (wrong) {
            faults.add(new Violation(field, message));
        }
    }

    /** An offset such as UTC+3 is none: PostgreSQL reads its sign the other way round, as POSIX does. */
    private static boolean zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/");
    }
}
