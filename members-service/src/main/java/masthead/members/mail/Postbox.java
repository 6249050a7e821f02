package masthead.members.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import java.util.HashMap;
import java.util.Objects;
import masthead.members.site.Site;

/** Hands mails in at the mail server, over SMTP. */
@ApplicationScoped
public class Postbox {
    private static final String UTF_8 = "UTF-8";

    @Inject
    MailSettings settings;

    @Inject
    Site site;

    /** Returns when the server has taken it. */
    void post(Letter letter) throws MessagingException {
        var session = Session.getInstance(settings.properties());
        MimeMessage message = message(session, letter);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private MimeMessage message(Session session, Letter letter) throws MessagingException {
        var values = new HashMap<>(letter.values());
        values.put("newsroom", settings.newsroom());
        var wording = new Wording(letter.kind(), values);
        var message = new Numbered(session, "<" + letter.id() + "@" + site.host() + ">");
        message.setFrom(settings.from());
        Address to = new InternetAddress(Objects.requireNonNull(letter.to()), true);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(wording.subject(), UTF_8);
        message.setSentDate(Date.from(letter.askedAt()));
        // Nobody's holiday notice is wanted (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(both(wording));
        message.saveChanges();
        return message;
    }

    /** The same words twice, the page last as the form to be preferred (RFC 2046, 5.1.4). */
    private static MimeMultipart both(Wording wording) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(wording.text(), UTF_8);
        var page = new MimeBodyPart();
        page.setText(wording.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, page);
    }

    /** A message whose id stays the same however often it is handed in. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
