package masthead.gateway.credential;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody shows to be known: a program its API key, a browser its session. */
public record Credential(Kind kind, String text) {
    private static final String BEARER = "Bearer ";
    private static final Pattern KEY = Pattern.compile("mh_[\\x21-\\x7e]{1,200}");
    private static final Pattern SESSION = Pattern.compile("mhs_[A-Za-z0-9_-]{20,100}");

    /** A browser sends its session by itself, whoever made it ask; a program sends its key on purpose. */
    public enum Kind {
        KEY,
        SESSION
    }

    /** The API key in an Authorization header, if it can be one. */
    public static Optional<Credential> key(@Nullable String authorization) {
        return authorization == null || !authorization.startsWith(BEARER)
                ? Optional.empty()
                : matching(KEY, Kind.KEY, authorization.substring(BEARER.length()));
    }

    /** A session's text as a cookie has it; what can't be one never gets further than here. */
    public static Optional<Credential> session(String text) {
        return matching(SESSION, Kind.SESSION, text);
    }

    private static Optional<Credential> matching(Pattern pattern, Kind kind, String text) {
        return pattern.matcher(text).matches() ? Optional.of(new Credential(kind, text)) : Optional.empty();
    }

    /** Not its text: that gets into no log. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
