package masthead.members.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import masthead.members.person.Address;
import masthead.members.vault.Vault;
import masthead.platform.json.Json;
import masthead.platform.worker.Work;
import org.jspecify.annotations.Nullable;

/**
 * Where mails are asked for, in the transaction of the change that they tell of. Until one is sent it waits sealed, since it holds
 * addresses and links that open doors; then nothing is left of it.
 */
@ApplicationScoped
public class Mails {
    static final String KIND = "mail";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    @Inject
    Work work;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** What waits. */
    record Sealed(byte[] letter) {}

    /** A moment as mails say it. */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /** Sends a mail once the transaction has committed. @param values what {@link MailKind} says that it needs */
    public void send(MailKind kind, Address to, Map<String, String> values) {
        ask(kind, to.text(), values);
    }

    /** Makes the work of a mail and sends none: whoever counts or times what we do for an address learns nothing. */
    public void pretend(MailKind kind, Map<String, String> values) {
        ask(kind, null, values);
    }

    private void ask(MailKind kind, @Nullable String to, Map<String, String> values) {
        var letter = new Letter(UUID.randomUUID(), kind, to, values, clock.instant());
        work.add(KIND, letter.id().toString(), new Sealed(vault.sealFor(KIND, json(letter))));
    }

    Letter open(Sealed sealed) throws IOException {
        return Json.mapper().readValue(vault.openFor(KIND, sealed.letter()), Letter.class);
    }

    private static byte[] json(Letter letter) {
        try {
            return Json.mapper().writeValueAsBytes(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every letter can be written as JSON", e);
        }
    }
}
