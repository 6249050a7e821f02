package masthead.system.newsroom;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;

/** Somebody who signed in at the door, with the cookie that a browser would have kept, as a page of the site asks. */
public final class SignedIn {
    private static final Pattern SESSION = Pattern.compile("((?:__Host-)?mh_session=[^;]+);");

    private final Http http;
    private final String origin;
    private final String cookie;

    private SignedIn(Http http, String origin, String cookie) {
        this.http = http;
        this.origin = origin;
        this.cookie = cookie;
    }

    /**
     * Opens a link that was mailed or printed, and presses the button there.
     *
     * @param link absolute, as it was given
     * @throws AssertionError the door says no
     */
    public static SignedIn by(String link, Http http) {
        URI address = URI.create(link);
        String origin = address.getScheme() + "://" + address.getAuthority();
        http.get(address.getRawPath() + "?" + address.getRawQuery()).expect(200);
        String token = address.getRawQuery().replaceFirst("^token=", "");
        Answer in = http.send(form("/sign-in/link", "token=" + token).with("Origin", origin))
                .expect(303);
        return new SignedIn(http, origin, cookie(in));
    }

    /** A form as a browser sends it. */
    public static Request form(String target, String content) {
        return Request.of("POST", target)
                .body("application/x-www-form-urlencoded", content.getBytes(StandardCharsets.UTF_8));
    }

    /** A value as it stands in a form. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String cookie(Answer answer) {
        for (String header : answer.headers().getOrDefault("set-cookie", List.of())) {
            Matcher session = SESSION.matcher(header + ";");
            if (session.find()) {
                return session.group(1);
            }
        }
        throw new AssertionError("No session came with " + answer);
    }

    /** Sends anything as a page of the site does. */
    public Answer send(Request request) {
        return http.send(cookied(request).with("Origin", origin));
    }

    public Answer get(String target) {
        return send(Request.get(target));
    }

    /** The request with the cookie alone, as a page of somebody else's makes a browser send it. */
    public Request cookied(Request request) {
        return request.with("Cookie", cookie);
    }

    /** The same person's session, reached at another place, such as one instance of the gateway. */
    public SignedIn at(Http elsewhere) {
        return new SignedIn(elsewhere, origin, cookie);
    }
}
