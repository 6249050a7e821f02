package masthead.members.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.members.access.Role;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.Person;
import masthead.platform.id.Ids;
import masthead.platform.testing.Await;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;

/** People at the door of the service in the container, and their mailboxes. */
final class People {
    private static final Pattern TOKEN = Pattern.compile("/sign-in/link\\?token=([A-Za-z0-9_-]+)");
    private static final Pattern CODE = Pattern.compile("(?m)^([0-9]{6})\\r?$");
    private final Caller gateway;

    People(Caller gateway) {
        this.gateway = gateway;
    }

    /** Somebody whose name nobody else has in these tests. @return their address */
    static String join(String name, Role... roles) {
        Instant now = Instant.now();
        String address = name.toLowerCase(Locale.ROOT) + "."
                + UUID.randomUUID().toString().substring(0, 8) + "@independent.example";
        Deployed.database().run(beans -> {
            var person = Person.human(Ids.next(now), name, Set.copyOf(Arrays.asList(roles)), now);
            beans.get(masthead.members.person.People.class).add(person);
            beans.get(Addresses.class).give(person, Address.of(address));
        });
        return address;
    }

    /** What a gateway gives a browser that it doesn't know. */
    static String browser() {
        return UUID.randomUUID() + "." + UUID.randomUUID();
    }

    Answer ask(String address, String browser) {
        return ask(address, browser, "198.51.100." + Math.floorMod(browser.hashCode(), 250));
    }

    Answer ask(String address, String browser, String network) {
        return gateway.send("POST", "/sign-in-links", """
                {"address":"%s","browser":"%s","to":"/admin/articles","from":{"address":"%s","agent":"Firefox/1 Linux"}}""".formatted(address, browser, network));
    }

    Answer read(String token, String browser) {
        return gateway.send("POST", "/sign-in-links/readings", """
                {"token":"%s","browser":"%s"}""".formatted(token, browser));
    }

    Answer come(String token, String browser) {
        return come(token, browser, network(browser));
    }

    Answer type(String code, String browser) {
        return show("code", code, browser, network(browser));
    }

    Answer come(String token, String browser, String network) {
        return show("token", token, browser, network);
    }

    private Answer show(String what, String shown, String browser, String network) {
        return gateway.send("POST", "/sessions", """
                {"%s":"%s","browser":"%s","from":{"address":"%s","agent":"Firefox/1 Linux"}}""".formatted(what, shown, browser, network));
    }

    private static String network(String browser) {
        return "203.0.113." + Math.floorMod(browser.hashCode(), 250);
    }

    Answer exchange(String credential, String audience) {
        return gateway.send("POST", "/token-exchanges", """
                {"credential":"%s","audience":"%s"}""".formatted(credential, audience));
    }

    /** The text of a new session. */
    String signIn(String address) {
        String browser = browser();
        ask(address, browser);
        JsonNode begun = come(token(mail(address, 1)), browser).json();
        return begun.path("session").asText();
    }

    /** The words of a mailbox's nth mail, once it has come. */
    static String mail(String address, int nth) {
        Await.until(() -> mails(address).size() >= nth);
        return text(mails(address).get(nth - 1));
    }

    /** What is found in one of a mailbox's mails, once it has come. */
    static String found(String address, Pattern pattern) {
        Await.until(() -> mails(address).stream()
                .anyMatch(mail -> pattern.matcher(text(mail)).find()));
        return mails(address).stream()
                .map(mail -> pattern.matcher(text(mail)))
                .filter(Matcher::find)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    static List<MimeMessage> mails(String address) {
        return Arrays.stream(Deployed.MAIL.getReceivedMessages())
                .filter(message ->
                        GreenMailUtil.getAddressList(recipients(message)).equals(address))
                .toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage message) {
        try {
            return message.getAllRecipients();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return (String)
                    ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    static String token(String mail) {
        return found(TOKEN, mail);
    }

    static String code(String mail) {
        return found(CODE, mail);
    }

    private static String found(Pattern pattern, String mail) {
        Matcher matcher = pattern.matcher(mail);
        if (!matcher.find()) {
            throw new AssertionError("Not in this mail: " + mail);
        }
        return matcher.group(1);
    }
}
