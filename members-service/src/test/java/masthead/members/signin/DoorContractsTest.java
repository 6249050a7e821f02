package masthead.members.signin;

import static masthead.members.Staff.ADAS;
import static masthead.members.Staff.NOON;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import masthead.members.signin.SignInLinksResource.Asked;
import masthead.members.signin.SignInLinksResource.Opened;
import masthead.members.signin.SignInLinksResource.Reading;
import masthead.platform.json.Json;
import masthead.platform.problem.DomainException;
import masthead.platform.testing.Contract;
import org.junit.jupiter.api.Test;

/** What passes between the door and this service about links, as samples. */
class DoorContractsTest {
    private static final String BROWSER = "the-text-by-which-the-gateway-knows-a-browser";

    @Test
    void askingForALink() {
        var from = new From("203.0.113.7", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
        Contract.isKept("sign-in-link-request", said(new LinkRequest(ADAS, BROWSER, "/admin/articles", from)));
        Contract.isKept("sign-in-link-asked", said(new Asked(NOON.plus(Duration.ofMinutes(10)))));
    }

    @Test
    void readingALink() {
        Contract.isKept("sign-in-link-opened", said(new Opened("the-token-of-a-link", BROWSER)));
        Contract.isKept(
                "sign-in-link-reading",
                said(new Reading(
                        "link", "Ada Quill", ADAS.text(), "/admin/articles", NOON.plus(Duration.ofMinutes(10)), true)));
    }

    @Test
    void refusals() {
        Contract.isKept("link-used-up", problem(LinkUsedUp.usedAt(NOON)));
        Contract.isKept("link-ended", problem(LinkUsedUp.endedAt(NOON)));
        Contract.isKept("link-elsewhere", problem(new LinkElsewhere()));
        Contract.isKept("code-wrong", problem(new CodeWrong(4)));
        DomainException wrong = catchThrowableOfType(
                DomainException.class, () -> new LinkRequest(null, "short", "//elsewhere", null).checked());
        Contract.isKept("sign-in-link-request-refused", problem(wrong));
    }

    private static JsonNode problem(DomainException refusal) {
        return said(refusal.problem());
    }

    private static JsonNode said(Object message) {
        return Json.mapper().valueToTree(message);
    }
}
