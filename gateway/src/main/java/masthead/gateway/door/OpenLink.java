package masthead.gateway.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.regex.Pattern;
import masthead.gateway.door.Pages.Press;
import masthead.gateway.sending.Policy;
import masthead.gateway.sending.Sending;
import masthead.gateway.upstream.Away;

/** Where links in mails lead. To look at it uses nothing up; the button does. */
@ApplicationScoped
public class OpenLink implements Step {
    static final String PATH = "/sign-in/link";
    static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{20,200}");

    @Inject
    Members members;

    @Inject
    Entrance entrance;

    @Inject
    DoorPages pages;

    @Override
    public void show(Visit visit) throws IOException {
        String token = visit.query().get("token");
        if (!TOKEN.matcher(token).matches()) {
            pages.word(visit, 404, Words.noLink());
            return;
        }
        var question = question(visit, token);
        Told told = members.post("/sign-in-links/readings", question, visit.client());
        if (told.status() == 200 && told.body().path("here").asBoolean(true)) {
            pages.press(visit, 200, page(told, token));
        } else if (told.status() == 200) {
            pages.word(visit, 200, Words.elsewhere());
        } else {
            refuse(visit, told);
        }
    }

    @Override
    public void press(Visit visit, Fields fields) throws IOException {
        String token = fields.get("token");
        if (!TOKEN.matcher(token).matches()) {
            pages.word(visit, 404, Words.noLink());
            return;
        }
        var question = question(visit, token);
        try {
            Told told = members.postFrom("/sessions", question, visit.client());
            if (told.status() == 201) {
                Sending.goOn(visit.response(), Policy.DOOR, entrance.letIn(visit, told));
            } else {
                refuse(visit, told);
            }
        } catch (Away away) {
            pages.word(visit, 503, Words.away(PATH + "?token=" + token));
        }
    }

    private ObjectNode question(Visit visit, String token) {
        return Members.question().put("token", token).put("browser", entrance.browserOrNew(visit.request()));
    }

    private void refuse(Visit visit, Told told) throws IOException {
        if (told.tooOften()) {
            told.retryAfter().ifPresent(seconds -> visit.response().setHeader("Retry-After", seconds));
            pages.word(visit, 429, Words.tooOftenPage(told.retryAfter()));
        } else if (told.is("link-elsewhere")) {
            pages.word(visit, 409, Words.elsewhere());
        } else if (told.status() == 410) {
            pages.word(visit, 410, Words.usedUp(told.time("usedAt").map(pages::clock)));
        } else {
            pages.word(visit, 404, Words.noLink());
        }
    }

    private static Press page(Told told, String token) {
        boolean invited = told.text("kind").equals("invitation");
        String address = told.text("address");
        return new Press(
                invited ? "Welcome, " + told.text("name") : "One more press",
                invited ? "This invitation is for" : "You opened a sign-in link for",
                address.isEmpty() ? told.text("name") : address,
                "Mail scanners open links too, so nothing happens until you press.",
                PATH,
                token,
                "Sign in as " + told.text("name"),
                Destination.of(told.text("to")).equals(Destination.DESK) ? null : "You go on to where you were.");
    }
}
