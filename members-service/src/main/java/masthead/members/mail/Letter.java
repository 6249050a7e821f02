package masthead.members.mail;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is to be sent.
 *
 * @param id from which its Message-ID is made, so that a mail that is handed in twice is known for the same
 * @param to nobody, where only the work is wanted that a mail makes
 * @param values what stands for the names in braces
 */
record Letter(UUID id, MailKind kind, @Nullable String to, Map<String, String> values, Instant askedAt) {
    boolean worthSending(Instant now) {
        return now.isBefore(askedAt.plus(kind.worthSending()));
    }

    /** Says nothing of whom it goes to or what it opens, so that no log ever has it. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
