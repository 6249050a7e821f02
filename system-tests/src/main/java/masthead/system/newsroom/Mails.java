package masthead.system.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.system.http.Http;
import masthead.system.http.Request;

/** The mails that the newsroom sent, as its catcher has them. */
public final class Mails {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/sign-in/\\S+\\?token=[A-Za-z0-9_-]+");
    private static final Pattern CODE = Pattern.compile("(?m)\\b[0-9]{6}\\b");

    private final Http catcher;

    public Mails(Http catcher) {
        this.catcher = catcher;
    }

    /** The number of the newest mail; 0 if there is none. */
    public long newest() {
        return catcher.get("/messages")
                .json()
                .path("items")
                .path(0)
                .path("number")
                .asLong();
    }

    /** Waits for the next mail to an address behind a number; all of it. */
    public JsonNode await(String address, long behind) {
        return await(address, behind, "");
    }

    /** The same, of which the subject has these words. */
    public JsonNode await(String address, long behind, String subject) {
        long number = number(
                catcher.await(Request.get("/messages"), answer -> number(answer.json(), address, behind, subject) > 0)
                        .json(),
                address,
                behind,
                subject);
        return catcher.get("/messages/" + number).json();
    }

    /** How many went to an address. */
    public long count(String address) {
        long found = 0;
        for (JsonNode mail : catcher.get("/messages").json().path("items")) {
            found += mail.path("to").toString().contains(address) ? 1 : 0;
        }
        return found;
    }

    private static long number(JsonNode list, String address, long behind, String subject) {
        for (JsonNode mail : list.path("items")) {
            if (mail.path("number").asLong() > behind
                    && mail.path("subject").asText().contains(subject)
                    && mail.path("to").toString().contains(address)) {
                return mail.path("number").asLong();
            }
        }
        return 0;
    }

    /** The link of ours in a mail's text. */
    public static String link(JsonNode mail) {
        return first(LINK, mail);
    }

    /** The code in a mail's text. */
    public static String code(JsonNode mail) {
        return first(CODE, mail);
    }

    private static String first(Pattern pattern, JsonNode mail) {
        Matcher found = pattern.matcher(mail.path("text").asText());
        if (!found.find()) {
            throw new AssertionError("Nothing like " + pattern + " in " + mail);
        }
        return found.group();
    }
}
