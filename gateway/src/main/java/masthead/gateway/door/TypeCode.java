package masthead.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import masthead.gateway.credential.Cookies;
import masthead.gateway.credential.Cookies.Name;
import masthead.gateway.door.Pages.Code;
import masthead.gateway.sending.Policy;
import masthead.gateway.sending.Sending;
import masthead.gateway.upstream.Away;

/** Says that a mail is on its way, and takes the code from it, in the browser that asked for it alone. */
@ApplicationScoped
public class TypeCode implements Step {
    static final String PATH = "/sign-in/code";

    @Inject
    Members members;

    @Inject
    Cookies cookies;

    @Inject
    Entrance entrance;

    @Inject
    DoorPages pages;

    @Override
    public void show(Visit visit) throws IOException {
        if (entrance.browser(visit.request()).isEmpty()) {
            Sending.goOn(visit.response(), Policy.DOOR, AskForLink.PATH);
        } else {
            pages.code(visit, 200, page(visit));
        }
    }

    @Override
    public void press(Visit visit, Fields fields) throws IOException {
        Optional<String> browser = entrance.browser(visit.request());
        String code = fields.get("code").replaceAll("[\\s-]", "");
        if (browser.isEmpty()) {
            Sending.goOn(visit.response(), Policy.DOOR, AskForLink.PATH);
        } else if (!code.matches("\\d{6}")) {
            pages.code(visit, 422, page(visit).withMistake(Words.NO_CODE));
        } else {
            open(visit, code, browser.get());
        }
    }

    private void open(Visit visit, String code, String browser) throws IOException {
        try {
            var question = Members.question().put("code", code).put("browser", browser);
            answer(visit, members.postFrom("/sessions", question, visit.client()));
        } catch (Away away) {
            pages.code(visit, 503, page(visit).withMistake(Words.AWAY));
        }
    }

    private void answer(Visit visit, Told told) throws IOException {
        if (told.status() == 201) {
            Sending.goOn(visit.response(), Policy.DOOR, entrance.letIn(visit, told));
        } else if (told.is("code-wrong") && told.body().path("triesLeft").asInt() > 0) {
            String words = Words.wrongCode(told.body().path("triesLeft").asInt());
            pages.code(visit, 422, page(visit).withMistake(words));
        } else if (told.tooOften()) {
            told.retryAfter().ifPresent(seconds -> visit.response().setHeader("Retry-After", seconds));
            pages.code(visit, 429, page(visit).withMistake(Words.tooOften(told.retryAfter())));
        } else {
            pages.word(visit, 410, Words.codeUsedUp());
        }
    }

    private Code page(Visit visit) {
        return Code.of(
                cookies.read(visit.request(), Name.ASKING).flatMap(Asked::of).orElse(null));
    }
}
