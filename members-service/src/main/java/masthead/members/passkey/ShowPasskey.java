package masthead.members.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.InvalidSignatureCountException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.members.person.Person;
import masthead.platform.audit.AuditTrail;
import masthead.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Tells who somebody is by the passkey that they show. */
@ApplicationScoped
public class ShowPasskey {
    private static final Logger LOG = Logger.getLogger(ShowPasskey.class.getName());

    @Inject
    Passkeys passkeys;

    @Inject
    PasskeyCeremonies ceremonies;

    @Inject
    WebAuthn webAuthn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** 401: unknown, removed, another's, not made sure of, somebody who may not come in: all alike, so that nobody learns which. */
    static class PasskeyRefused extends DomainException {
        PasskeyRefused() {
            super(
                    401,
                    "passkey-refused",
                    "This passkey is not accepted",
                    "It was removed, or is for somebody or something else. Sign in by e-mail instead.");
        }
    }

    /** What a browser is to ask of a device. */
    @Transactional(rollbackOn = Exception.class)
    public CeremonyView begin() {
        AssertionRequest asked = webAuthn.ask();
        try {
            UUID ceremony = ceremonies.begin(null, asked.toJson());
            Map<String, Object> all = Wire.read(asked.toCredentialsGetJson());
            @SuppressWarnings("unchecked")
            var options = (Map<String, Object>) all.getOrDefault("publicKey", Map.of());
            return new CeremonyView(ceremony, options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Options that can't be written as JSON", e);
        }
    }

    /**
     * The person whose passkey was shown, its use noted. A refusal is on record.
     *
     * @param answer an AuthenticationResponseJSON
     * @throws DomainException 410 the ceremony is over, 401 the passkey is not accepted
     */
    public Person person(UUID ceremony, Map<String, Object> answer) {
        String asked = ceremonies.end(ceremony, null).orElseThrow(PasskeyCeremonies.CeremonyOver::new);
        AssertionResult shown = checked(asked, Wire.write(answer));
        Passkey passkey =
                passkeys.lookup(shown.getCredentialId().getBytes()).orElseThrow(() -> refused(null, "removed"));
        Person person = passkey.person();
        if (!person.mayComeIn()) {
            throw refused(person.id(), "may-not-come-in");
        }
        passkeys.noteUse(passkey, shown.getSignatureCount(), clock.instant());
        return person;
    }

    private AssertionResult checked(String asked, String answer) {
        try {
            AssertionResult shown = webAuthn.check(asked, answer);
            if (shown.isSuccess()) {
                return shown;
            }
            throw refused(null, "does-not-hold");
        } catch (InvalidSignatureCountException copied) {
            UUID owner = passkeys.lookup(copied.getCredentialId().getBytes())
                    .map(passkey -> passkey.person().id())
                    .orElse(null);
            throw refused(owner, "counter-went-back");
        } catch (IOException | AssertionFailedException | IllegalArgumentException doesNotHold) {
            LOG.log(Level.FINE, "Not accepted", doesNotHold);
            throw refused(null, "does-not-hold");
        }
    }

    private PasskeyRefused refused(@Nullable UUID person, String why) {
        trail.recordApart("session.refused", person, Map.of("how", "passkey", "why", why));
        return new PasskeyRefused();
    }
}
