package masthead.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import masthead.gateway.credential.Cookies;
import masthead.gateway.credential.Cookies.Name;
import masthead.gateway.door.Pages.Ask;
import masthead.gateway.sending.Policy;
import masthead.gateway.sending.Sending;
import masthead.gateway.upstream.Away;

/**
 * The first page: an address, to which a link is sent. The link will open in this browser alone, which gets a secret for that:
 * always a new one, never one that it brought along, which somebody else could know.
 */
@ApplicationScoped
public class AskForLink implements Step {
    static final String PATH = "/sign-in";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");
    private static final Duration SECRET_LIVES = Duration.ofHours(24);
    private static final Duration UNTIL_AGAIN = Duration.ofSeconds(45);

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
        pages.ask(visit, 200, Ask.first(Destination.of(visit.query().get("to"))));
    }

    @Override
    public void press(Visit visit, Fields fields) throws IOException {
        var page = new Ask(fields.get("mail"), Destination.of(fields.get("to")), null, null);
        if (!ADDRESS.matcher(page.mail()).matches()) {
            pages.ask(visit, 422, page.withMistake(Words.NO_ADDRESS));
            return;
        }
        try {
            ask(visit, page);
        } catch (Away away) {
            pages.ask(visit, 503, page.withNotice(Words.AWAY));
        }
    }

    private void ask(Visit visit, Ask page) throws IOException {
        String secret = entrance.newBrowser();
        var question = Members.question()
                .put("address", page.mail())
                .put("browser", secret)
                .put("to", page.to());
        Told told = members.postFrom("/sign-in-links", question, visit.client());
        if (told.status() == 202) {
            remember(visit, page, secret, told);
            Sending.goOn(visit.response(), Policy.DOOR, TypeCode.PATH);
        } else if (told.tooOften()) {
            told.retryAfter().ifPresent(seconds -> visit.response().setHeader("Retry-After", seconds));
            pages.ask(visit, 429, page.withNotice(Words.tooOften(told.retryAfter())));
        } else {
            pages.ask(visit, 422, page.withMistake(Words.NO_ADDRESS));
        }
    }

    private void remember(Visit visit, Ask page, String secret, Told told) {
        Instant now = Instant.now();
        Instant until = told.time("expiresAt").orElse(now);
        var asked = new Asked(page.mail(), page.to(), until, now.plus(UNTIL_AGAIN));
        cookies.give(visit.response(), Name.ASKED, secret, SECRET_LIVES);
        cookies.give(visit.response(), Name.ASKING, asked.cookie(), Duration.between(now, until));
    }
}
