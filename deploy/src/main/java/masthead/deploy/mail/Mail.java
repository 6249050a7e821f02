package masthead.deploy.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A mail, taken apart.
 *
 * @param to the envelope's recipients
 * @param date as the mail says
 * @param headers all of them, in order
 * @param text the plain part
 * @param html the HTML part
 */
record Mail(
        long number,
        @Nullable String from,
        List<String> to,
        @Nullable String subject,
        @Nullable String date,
        List<String> headers,
        @Nullable String text,
        @Nullable String html) {

    static Mail of(long number, byte[] source) throws IOException {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var headers = new ArrayList<String>();
            message.getAllHeaderLines().asIterator().forEachRemaining(headers::add);
            return new Mail(
                    number,
                    message.getHeader("From", ", "),
                    values(message, "X-Envelope-To"),
                    message.getSubject(),
                    message.getHeader("Date", null),
                    headers,
                    part(message, "text/plain"),
                    part(message, "text/html"));
        } catch (MessagingException e) {
            throw new IOException("Mail " + number + " can't be read", e);
        }
    }

    /** What a list shows of it. */
    Mail withoutParts() {
        return new Mail(number, from, to, subject, date, List.of(), null, null);
    }

    private static List<String> values(MimeMessage message, String header) throws MessagingException {
        String[] values = message.getHeader(header);
        return values == null ? List.of() : List.of(values);
    }

    /** The first part of a type, however deep. */
    private static @Nullable String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text ? text : null;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int n = 0; n < parts.getCount(); n++) {
                BodyPart child = parts.getBodyPart(n);
                String found = part(child, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
