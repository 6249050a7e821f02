package masthead.members.passkey;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** What the library asks about passkeys. Its user names are the handles by which devices know people; nobody types one. */
@ApplicationScoped
public class KnownCredentials implements CredentialRepository {
    @Inject
    Passkeys passkeys;

    /** None: which passkeys somebody has is said to themselves alone. */
    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return Set.of();
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        try {
            return Optional.of(ByteArray.fromBase64Url(username));
        } catch (Base64UrlException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return passkeys.personOf(handle.getBytes()).map(person -> handle.getBase64Url());
    }

    /** The credential, if it is that person's. */
    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
        return passkeys.personOf(handle.getBytes())
                .flatMap(person -> passkeys.lookup(credential.getBytes())
                        .filter(passkey -> passkey.person().id().equals(person)))
                .map(passkey -> registered(passkey, handle));
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return passkeys.lookup(credential.getBytes())
                .map(passkey -> Set.of(registered(
                        passkey, new ByteArray(passkeys.handle(passkey.person().id())))))
                .orElse(Set.of());
    }

    private static RegisteredCredential registered(Passkey passkey, ByteArray handle) {
        Passkey.Credential credential = passkey.credential();
        return RegisteredCredential.builder()
                .credentialId(new ByteArray(credential.id()))
                .userHandle(handle)
                .publicKeyCose(new ByteArray(credential.publicKey()))
                .signatureCount(credential.signCount())
                .build();
    }
}
