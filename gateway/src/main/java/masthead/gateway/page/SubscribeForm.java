package masthead.gateway.page;

import java.util.List;
import java.util.Set;
import masthead.gateway.content.Records.Host;
import masthead.gateway.content.Records.Newsletter;
import org.jspecify.annotations.Nullable;

/**
 * A form for newsletters as it stands on a page: empty, with what is wrong beside what was typed, or sent.
 *
 * @param id of the form on its page; each of its fields' begins with it
 * @param chosen slugs of the lists that are ticked
 * @param email as it was typed
 * @param listsFault what is wrong with the choice; null if nothing is
 * @param emailFault what is wrong with the address; null if nothing is
 * @param sent slugs of the lists to which a confirmation was sent; empty before
 */
public record SubscribeForm(
        String id,
        Set<String> chosen,
        String email,
        @Nullable String listsFault,
        @Nullable String emailFault,
        Set<String> sent) {
    /** One that nobody has touched. */
    public static SubscribeForm of(String id) {
        return new SubscribeForm(id, Set.of(), "", null, null, Set.of());
    }

    /** One that nobody has touched, where a list is spoken of. */
    public static SubscribeForm choosing(String id, String slug) {
        return new SubscribeForm(id, Set.of(slug), "", null, null, Set.of());
    }

    public boolean faulty() {
        return listsFault != null || emailFault != null;
    }

    public String faultTitle() {
        return listsFault != null && emailFault != null ? "Please check two things" : "Please check one thing";
    }

    /** The lists that were asked for, as in a sentence. */
    public String sentNames(List<Newsletter> all) {
        return joined(all.stream()
                .filter(list -> sent.contains(list.slug()))
                .map(Newsletter::name)
                .toList());
    }

    /** Who writes a list. */
    public static String hosts(Newsletter list) {
        return joined(list.hosts().stream().map(Host::name).toList());
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
