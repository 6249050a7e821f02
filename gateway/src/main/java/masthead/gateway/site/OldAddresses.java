package masthead.gateway.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import masthead.gateway.content.Content;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Redirect;
import masthead.gateway.route.Route;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that an archive had before it moved here: several segments, other scripts, a number in the query. The articles
 * service knows where they lead.
 */
@ApplicationScoped
public class OldAddresses {
    private static final int LONGEST = 500;

    /** What a query named in the software that archives come from. */
    private static final Pattern OLD_QUERY =
            Pattern.compile("(?:^|.*&)((?:p|page_id|attachment_id|cat|tag|author)=[\\p{L}\\p{N}_-]{1,100})(?:&.*)?");

    @Inject
    Content content;

    /**
     * Whether an address is none of ours but may have been one elsewhere.
     *
     * @param ours what it is here
     */
    static boolean mayBe(String rawPath, @Nullable String query, Optional<Route.Match> ours) {
        if (rawPath.equals("/")) {
            return query != null && OLD_QUERY.matcher(query).matches();
        }
        return ours.isEmpty() && !rawPath.contains("//") && rawPath.indexOf(';') < 0 && rawPath.length() < LONGEST;
    }

    /** The address that it leads to now, in one hop. */
    Optional<String> leadTo(String rawPath, @Nullable String query) {
        String asked = rawPath.equals("/") ? "/?" + oldQuery(query) : path(rawPath);
        return asked.isEmpty()
                ? Optional.empty()
                : content.get(Question.redirect(asked), Patience.A_CALL)
                        .value()
                        .as(Redirect.class)
                        .map(Redirect::location);
    }

    /** Where the right spelling of an address leads, so that nobody is sent on twice; empty if it is where it leads. */
    Optional<String> leadTo(Route.Match meant) {
        return meant.path().equals("/") ? Optional.empty() : leadTo(meant.path(), null);
    }

    /** An old path as it is kept: decoded, without a slash at its end. */
    private static String path(String rawPath) {
        try {
            String path = URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
            String clean = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            return clean.contains("\ufffd") ? "" : clean;
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    private static String oldQuery(@Nullable String query) {
        var old = OLD_QUERY.matcher(query == null ? "" : query);
        return old.matches() ? old.group(1) : "";
    }
}
