package masthead.deploy.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One client's side of SMTP (RFC 5321): as much as a mail program needs to hand in its mail. The envelope is kept as
 * {@code X-Envelope-From} and {@code X-Envelope-To} above the mail.
 */
final class SmtpConversation {
    private static final int LONGEST_LINE = 64 << 10;
    private static final int LARGEST_MAIL = 2 << 20;

    private final InputStream in;
    private final OutputStream out;
    private final Mailbox mailbox;
    private final StringBuilder envelope = new StringBuilder();

    SmtpConversation(InputStream in, OutputStream out, Mailbox mailbox) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.mailbox = mailbox;
    }

    void hold() throws IOException {
        say("220 localhost catches mails");
        for (byte[] line = line(); line.length > 0; line = line()) {
            String text = new String(line, StandardCharsets.UTF_8).strip();
            String verb = text.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            if (verb.equals("QUIT")) {
                say("221 bye");
                return;
            }
            answer(verb, text);
        }
    }

    private void answer(String verb, String text) throws IOException {
        switch (verb) {
            case "EHLO" -> say("250-localhost", "250-8BITMIME", "250-SMTPUTF8", "250 SIZE " + LARGEST_MAIL);
            case "HELO", "NOOP" -> say("250 ok");
            case "MAIL" -> {
                envelope.setLength(0);
                addressed("X-Envelope-From", text);
            }
            case "RCPT" -> addressed("X-Envelope-To", text);
            case "RSET" -> {
                envelope.setLength(0);
                say("250 ok");
            }
            case "DATA" -> data();
            default -> say("502 not known here");
        }
    }

    private void addressed(String header, String text) throws IOException {
        int from = text.indexOf('<');
        int to = text.indexOf('>', from);
        if (from < 0 || to < 0) {
            say("501 no address");
            return;
        }
        envelope.append(header).append(": ").append(text, from + 1, to).append("\r\n");
        say("250 ok");
    }

    private void data() throws IOException {
        if (envelope.indexOf("X-Envelope-To") < 0) {
            say("503 for whom?");
            return;
        }
        say("354 end with a dot");
        var mail = new ByteArrayOutputStream();
        mail.writeBytes(envelope.toString().getBytes(StandardCharsets.UTF_8));
        boolean tooLarge = false;
        for (byte[] line = line(); !ends(line); line = line()) {
            int from = line[0] == '.' ? 1 : 0;
            tooLarge |= mail.size() + line.length > LARGEST_MAIL;
            if (!tooLarge) {
                mail.write(line, from, line.length - from);
            }
        }
        envelope.setLength(0);
        if (tooLarge) {
            say("552 too large");
            return;
        }
        mailbox.add(mail.toByteArray());
        say("250 kept");
    }

    private static boolean ends(byte[] line) throws IOException {
        if (line.length == 0) {
            throw new IOException("The client left in the middle of a mail");
        }
        return line[0] == '.' && (line.length == 1 || line[1] == '\r' || line[1] == '\n');
    }

    /** The next line with its end; nothing when the client has gone. */
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            line.write(octet);
            if (octet == '\n') {
                break;
            }
            if (line.size() > LONGEST_LINE) {
                throw new IOException("A line without an end");
            }
        }
        return line.toByteArray();
    }

    private void say(String... lines) throws IOException {
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
