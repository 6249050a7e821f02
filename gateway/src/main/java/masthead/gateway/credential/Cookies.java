package masthead.gateway.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookies that there are. At https all but the hint have the prefix {@code __Host-}, which keeps neighbours of the site's
 * name from planting one (RFC 6265bis, 4.1.3); at http, where people try things out, browsers refuse that prefix.
 */
@ApplicationScoped
public class Cookies {
    /** Says to scripts that somebody is signed in, and nothing else. */
    private static final String HINT = "mh_in";

    private static final String SCRIPTS_MAY_NOT = "; HttpOnly";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]*");

    /** The cookies that no script may read. */
    public enum Name {
        /** The text of a session. */
        SESSION("mh_session"),
        /** A secret of the browser in which a link was asked for. */
        ASKED("mh_asked"),
        /** What it was asked for: for the page that says so. */
        ASKING("mh_asking");

        private final String plain;

        Name(String plain) {
            this.plain = plain;
        }
    }

    private final boolean secure;

    @Inject
    public Cookies(@ConfigProperty(name = "site.url") String site) {
        secure = site.startsWith("https:");
    }

    /** For the container, which makes a proxy of this class. */
    protected Cookies() {
        this("");
    }

    public Optional<String> read(HttpServletRequest request, Name name) {
        Cookie[] sent = request.getCookies();
        return Stream.of(sent == null ? new Cookie[0] : sent)
                .filter(cookie -> cookie.getName().equals(full(name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** What a request shows: its key, else its session. Where a key is shown no cookie is read. */
    public Optional<Credential> credential(HttpServletRequest request) {
        return Credential.key(request.getHeader("Authorization")).or(() -> session(request));
    }

    public Optional<Credential> session(HttpServletRequest request) {
        return read(request, Name.SESSION).flatMap(Credential::session);
    }

    /**
     * Gives the browser a cookie.
     *
     * @throws IllegalArgumentException the value has what a cookie can't hold
     */
    public void give(HttpServletResponse response, Name name, String value, Duration life) {
        set(response, full(name), value, life, SCRIPTS_MAY_NOT);
    }

    public void takeBack(HttpServletResponse response, Name name) {
        give(response, name, "", Duration.ZERO);
    }

    /** Gives the browser its session, and the hint that there is one. */
    public void signIn(HttpServletResponse response, String session, Duration life) {
        give(response, Name.SESSION, session, life);
        set(response, HINT, "1", life, "");
        takeBack(response, Name.ASKED);
        takeBack(response, Name.ASKING);
    }

    public void signOut(HttpServletResponse response) {
        takeBack(response, Name.SESSION);
        set(response, HINT, "", Duration.ZERO, "");
    }

    private String full(Name name) {
        return secure ? "__Host-" + name.plain : name.plain;
    }

    private void set(HttpServletResponse response, String name, String value, Duration life, String more) {
        if (!PLAIN.matcher(value).matches()) {
            throw new IllegalArgumentException("What " + name + " is to hold is no value of a cookie");
        }
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + life.toSeconds() + more + "; SameSite=Lax"
                        + (secure ? "; Secure" : ""));
    }
}
