package masthead.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import masthead.gateway.admin.DoorFiles;
import masthead.gateway.content.Content;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.page.Dates;
import masthead.gateway.page.Templates;
import masthead.gateway.sending.Policy;
import masthead.gateway.sending.Sending;
import masthead.gateway.upstream.Away;

/** Renders the door's pages: never kept, never found by search engines, not even compressed, since they hold secrets. */
@ApplicationScoped
public class DoorPages {
    private static final String NAMELESS = "The newsroom";

    @Inject
    Content content;

    @Inject
    Templates templates;

    @Inject
    DoorFiles files;

    void ask(Visit visit, int status, Pages.Ask page) throws IOException {
        send(visit, status, "door/ask.jte", page);
    }

    void code(Visit visit, int status, Pages.Code page) throws IOException {
        send(visit, status, "door/code.jte", page);
    }

    void press(Visit visit, int status, Pages.Press page) throws IOException {
        send(visit, status, "door/press.jte", page);
    }

    void word(Visit visit, int status, Pages.Word page) throws IOException {
        send(visit, status, "door/word.jte", page);
    }

    /** The time of day in the newsroom. */
    String clock(Instant at) {
        return door().clock(at);
    }

    private void send(Visit visit, int status, String template, Object view) throws IOException {
        HttpServletResponse response = visit.response();
        byte[] page =
                templates.render(template, Map.of("door", door(), "view", view)).getBytes(StandardCharsets.UTF_8);
        Policy.DOOR.headers(response);
        response.setStatus(status);
        response.setHeader("Cache-Control", Sending.NOT_KEPT);
        response.setHeader("X-Robots-Tag", "noindex");
        Sending.body(visit.request(), response, "text/html; charset=utf-8", page);
    }

    private Door door() {
        Optional<Settings> settings = settings();
        return new Door(
                settings.map(Settings::name).orElse(NAMELESS),
                settings.map(Dates::of).orElseGet(() -> new Dates("UTC", "en")),
                files.styles(),
                files.scripts(),
                files.pictures());
    }

    /** Without articles-service the door has no name, and opens nevertheless. */
    private Optional<Settings> settings() {
        try {
            return content.get(Question.settings(), Patience.A_CALL).value().as(Settings.class);
        } catch (Away away) {
            return Optional.empty();
        }
    }
}
