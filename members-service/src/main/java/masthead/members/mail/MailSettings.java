package masthead.members.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server, {@code mail.…}. */
@ApplicationScoped
public class MailSettings {
    private static final String CONNECT_MS = "2000";
    private static final String TALK_MS = "5000";

    @Inject
    @ConfigProperty(name = "mail.host")
    String host;

    @Inject
    @ConfigProperty(name = "mail.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "mail.from")
    String from;

    @Inject
    @ConfigProperty(name = "mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "mail.tls", defaultValue = "none")
    String tls;

    /** From whom mails come, with the name of the newsroom: {@code The Independent <news@independent.example>}. */
    InternetAddress from() throws AddressException {
        return new InternetAddress(from, true);
    }

    /** What the newsroom is called, where no name stands before the address its domain. */
    String newsroom() throws AddressException {
        InternetAddress sender = from();
        String domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
        return Objects.requireNonNullElse(sender.getPersonal(), domain);
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    /** For the mail library. {@code mail.tls} is {@code none}, {@code starttls} (then never without) or {@code tls}. */
    Properties properties() {
        var all = new Properties();
        all.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
        all.setProperty("mail.smtp.timeout", TALK_MS);
        all.setProperty("mail.smtp.writetimeout", TALK_MS);
        all.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(tls.equals("starttls")));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls.equals("starttls")));
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls.equals("tls")));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return all;
    }
}
