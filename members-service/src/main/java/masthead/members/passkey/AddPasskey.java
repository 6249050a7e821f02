package masthead.members.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import masthead.members.mail.MailKind;
import masthead.members.mail.Mails;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.Person;
import masthead.members.site.Site;
import masthead.platform.audit.AuditTrail;
import masthead.platform.id.Ids;
import masthead.platform.problem.DomainException;

/** Adds a passkey to somebody who is signed in: asks their device for one, and checks what it answers. */
@ApplicationScoped
public class AddPasskey {
    static final int MOST = 20;
    private static final Logger LOG = Logger.getLogger(AddPasskey.class.getName());

    @Inject
    Passkeys passkeys;

    @Inject
    Addresses addresses;

    @Inject
    PasskeyCeremonies ceremonies;

    @Inject
    WebAuthn webAuthn;

    @Inject
    AuditTrail trail;

    @Inject
    Mails mails;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** 422: what the device answered doesn't hold. */
    static class PasskeyUnusable extends DomainException {
        PasskeyUnusable() {
            super(
                    422,
                    "passkey-unusable",
                    "This passkey can't be used",
                    "What your device answered was not made here, for you, and after it made sure of you. Begin again.");
        }
    }

    /** 409. */
    static class TooManyPasskeys extends DomainException {
        TooManyPasskeys() {
            super(409, "too-many-passkeys", "No more passkeys", "You have " + MOST + ". Remove one first.");
        }
    }

    /** What the person's browser is to ask of a device. */
    CeremonyView begin(Person person) {
        List<Passkey> had = passkeys.of(person.id());
        if (had.size() >= MOST) {
            throw new TooManyPasskeys();
        }
        var user = UserIdentity.builder()
                .name(addresses.of(person).map(Address::text).orElse(person.name()))
                .displayName(person.name())
                .id(new ByteArray(passkeys.handle(person.id())))
                .build();
        PublicKeyCredentialCreationOptions options = webAuthn.askForNew(
                user, had.stream().map(AddPasskey::descriptor).collect(Collectors.toSet()));
        try {
            UUID ceremony = ceremonies.begin(person.id(), options.toJson());
            return new CeremonyView(ceremony, Wire.read(options.toJson()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Options that can't be written as JSON", e);
        }
    }

    /** Takes what the device answered. @throws DomainException 410 the ceremony is over, 422 the answer doesn't hold */
    Passkey finish(Person person, PasskeyRequest.Checked wanted) {
        String asked = ceremonies.end(wanted.ceremony(), person.id()).orElseThrow(PasskeyCeremonies.CeremonyOver::new);
        Instant now = clock.instant();
        Passkey.Credential made = checked(asked, Wire.write(wanted.credential()));
        Passkey passkey = passkeys.add(new Passkey(Ids.next(now), person, wanted.name(), made, now));
        trail.record("passkey.added", person.id(), Map.of("passkey", passkey.id()));
        tell(person, passkey, now);
        return passkey;
    }

    /** Whoever got at an open session must not get a way in of their own unseen. */
    private void tell(Person person, Passkey passkey, Instant now) {
        var values = Map.of(
                "name", person.name(),
                "passkey", passkey.name(),
                "time", Mails.time(now),
                "url", site.url("/admin/account"));
        addresses.of(person).ifPresent(address -> mails.send(MailKind.PASSKEY_ADDED, address, values));
    }

    private Passkey.Credential checked(String asked, String answer) {
        try {
            RegistrationResult made = webAuthn.checkNew(asked, answer);
            return new Passkey.Credential(
                    made.getKeyId().getId().getBytes(), made.getPublicKeyCose().getBytes(), made.getSignatureCount());
        } catch (IOException | RegistrationFailedException | IllegalArgumentException refused) {
            LOG.log(Level.FINE, "Not taken", refused);
            throw new PasskeyUnusable();
        }
    }

    private static PublicKeyCredentialDescriptor descriptor(Passkey passkey) {
        return PublicKeyCredentialDescriptor.builder()
                .id(new ByteArray(passkey.credential().id()))
                .build();
    }
}
