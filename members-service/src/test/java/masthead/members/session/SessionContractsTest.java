package masthead.members.session;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.NOON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import masthead.platform.json.Json;
import masthead.platform.testing.Contract;
import org.junit.jupiter.api.Test;

/** What passes between the door and this service when somebody comes in, as samples. */
class SessionContractsTest {
    private static final UUID SESSION = UUID.fromString("019ab000-0000-7000-8000-00000005e551");

    @Test
    void comingIn() throws JsonProcessingException {
        Contract.isKept("sign-in-by-token", taken("token", "the-token-of-a-link"));
        Contract.isKept("sign-in-by-code", taken("code", "012345"));
        Contract.isKept(
                "new-session",
                said(new NewSession(
                        "mhs_the-text-of-a-session",
                        SESSION,
                        ADA,
                        "Ada Quill",
                        List.of("staff"),
                        "/admin/articles",
                        NOON.plus(Duration.ofDays(30)))));
    }

    @Test
    void asItsOwnerSeesIt() {
        Contract.isKept(
                "session",
                said(new SessionView(
                        SESSION,
                        "Firefox on Linux",
                        How.LINK,
                        NOON,
                        NOON.plus(Duration.ofMinutes(5)),
                        NOON.plus(Duration.ofDays(30)),
                        true)));
    }

    /** A request in which nothing is wrong. */
    private static JsonNode taken(String what, String shown) throws JsonProcessingException {
        String request = """
                {"%s":"%s","browser":"the-text-by-which-the-gateway-knows-a-browser",
                 "from":{"address":"203.0.113.7","agent":"Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0"}}""".formatted(what, shown);
        Json.mapper().readValue(request, SignIn.class).checked();
        return Json.mapper().readTree(request);
    }

    private static JsonNode said(Object message) {
        return Json.mapper().valueToTree(message);
    }
}
