package masthead.members.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masthead.members.mail.MailKind;
import masthead.members.mail.Mails;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.members.site.Site;
import masthead.members.vault.Vault;
import masthead.platform.id.Ids;

/** Gives ways in to those who ask, and tells who comes in by one. */
@ApplicationScoped
public class Door {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    @Inject
    SignInLinks links;

    @Inject
    Addresses addresses;

    @Inject
    Mails mails;

    @Inject
    Vault vault;

    @Inject
    Site site;

    /** Who comes in, by what, and where they wanted to go. */
    public record Entered(Person person, SignInLink link) {}

    /**
     * Sends a link to an address, if somebody has it who may come in. Whether or not, the same rows are read and written and the same
     * work is asked of the worker, so that neither the answer nor its time tells.
     */
    SignInLink ask(LinkRequest.Checked wanted, Instant now) {
        Optional<Person> person = addresses.lookupStaff(wanted.address());
        UUID id = Ids.next(now);
        Secret token = Secret.random("");
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        byte[] browser = Browser.hash(wanted.browser());
        var ask = new Ask(
                person.orElse(null),
                addresses.account(wanted.address()),
                browser,
                codeHash(browser, code),
                wanted.to());
        links.forgetSome(now);
        SignInLink link = links.add(SignInLink.asked(id, ask, token, now));
        mail(person, wanted.address(), Map.of("url", url(token), "code", code));
        return link;
    }

    private void mail(Optional<Person> person, Address address, Map<String, String> way) {
        String name = person.map(Person::name).orElse("nobody");
        var values = Map.of("name", name, "url", way.getOrDefault("url", ""), "code", way.getOrDefault("code", ""));
        if (person.isPresent()) {
            mails.send(MailKind.LINK, address, values);
        } else {
            mails.pretend(MailKind.LINK, values);
        }
    }

    /** Lets in by a link. @throws LinkUsedUp or LinkElsewhere */
    public Entered byToken(String token, String browser, Instant now) {
        SignInLink link = links.locked(links.find(Secret.of(token)));
        return new Entered(link.use(Browser.hash(browser), now), link);
    }

    /** Lets in by a code that is typed in the browser that asked. @throws CodeWrong which must not undo the count */
    public Entered byCode(String code, String browser, Instant now) {
        byte[] hash = Browser.hash(browser);
        SignInLink link = links.locked(links.lastOf(hash).orElseThrow(LinkUsedUp::unknown));
        return new Entered(link.type(codeHash(hash, code), now), link);
    }

    /**
     * Whose tries are counted when a code is typed in this browser; in a transaction that is over before any is counted.
     *
     * @throws LinkUsedUp nothing was asked for in it
     */
    @Transactional(rollbackOn = Exception.class)
    public String account(String browser) {
        return links.lastOf(Browser.hash(browser))
                .map(link -> HexFormat.of().formatHex(link.account()))
                .orElseThrow(LinkUsedUp::unknown);
    }

    String account(Address address) {
        return HexFormat.of().formatHex(addresses.account(address));
    }

    String url(Secret token) {
        return site.url("/sign-in/link?token=" + token.text());
    }

    /** A million codes are soon tried; without the vault's key none can be tried at all. */
    private byte[] codeHash(byte[] browser, String code) {
        return vault.mac("code", HexFormat.of().formatHex(browser) + code);
    }
}
