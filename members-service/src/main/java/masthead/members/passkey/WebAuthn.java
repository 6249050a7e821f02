package masthead.members.passkey;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import masthead.members.site.Site;

/**
 * The ceremonies of Web Authentication (level 2, 7.1 and 7.2) as this site has them: passkeys that the device keeps and lists
 * by itself, shown only after it made sure of its person, and at our own origin. Of what make a device is, we ask nothing.
 */
@ApplicationScoped
public class WebAuthn {
    @Inject
    Site site;

    @Inject
    KnownCredentials credentials;

    /** What a browser is asked for a new passkey. @param known those that the person has, so that no device gets a second */
    PublicKeyCredentialCreationOptions askForNew(UserIdentity user, Set<PublicKeyCredentialDescriptor> known) {
        var selection = AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
        return here()
                .startRegistration(StartRegistrationOptions.builder()
                        .user(user)
                        .authenticatorSelection(selection)
                        .timeout(PasskeyCeremony.LIFE.toMillis())
                        .build())
                .toBuilder()
                .excludeCredentials(known)
                .build();
    }

    /** What a browser is asked of somebody who signs in: any passkey of this site. */
    AssertionRequest ask() {
        return here().startAssertion(StartAssertionOptions.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(PasskeyCeremony.LIFE.toMillis())
                .build());
    }

    /** @param answer a RegistrationResponseJSON. @throws RegistrationFailedException it doesn't hold */
    RegistrationResult checkNew(String asked, String answer) throws IOException, RegistrationFailedException {
        return here().finishRegistration(FinishRegistrationOptions.builder()
                .request(PublicKeyCredentialCreationOptions.fromJson(asked))
                .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                .build());
    }

    /** @param answer an AuthenticationResponseJSON. @throws AssertionFailedException it doesn't hold */
    AssertionResult check(String asked, String answer) throws IOException, AssertionFailedException {
        return here().finishAssertion(FinishAssertionOptions.builder()
                .request(AssertionRequest.fromJson(asked))
                .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                .build());
    }

    private RelyingParty here() {
        return RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(site.host())
                        .name(site.host())
                        .build())
                .credentialRepository(credentials)
                .origins(Set.of(site.origin()))
                .attestationConveyancePreference(AttestationConveyancePreference.NONE)
                .build();
    }
}
