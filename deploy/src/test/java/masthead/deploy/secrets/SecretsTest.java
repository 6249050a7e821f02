package masthead.deploy.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import masthead.deploy.Json;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.secrets.Secrets.ApiKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(folder);
    }

    @Test
    void aSecretIsMadeOnceAndKept() {
        String password = Secrets.of(data).database("articles");

        assertThat(password).hasSize(43);
        assertThat(Secrets.of(data).database("articles")).isEqualTo(password);
        assertThat(Secrets.of(data).database("feed")).isNotEqualTo(password);
    }

    @Test
    void theProviderKnowsOnlyTheHash() throws GeneralSecurityException {
        Secrets secrets = Secrets.of(data);
        byte[] secret = secrets.caller("gateway", "articles").getBytes(StandardCharsets.UTF_8);

        assertThat(secrets.callerHash("gateway", "articles"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(secret)));
    }

    @Test
    void theLaunchersKeyIsKept() {
        Secrets.of(data).keep(new ApiKey("1", "mh_x"));

        assertThat(Secrets.of(data).apiKey()).contains(new ApiKey("1", "mh_x"));
    }

    @Test
    void onlyTheOwnerReadsTheFiles() throws IOException {
        Secrets.of(data).database("articles");
        SigningKeys.of(data);

        try (var files = Files.list(data.secrets())) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void whatAPrivateKeySignsItsPublicHalfVerifies() throws IOException, GeneralSecurityException {
        SigningKeys keys = SigningKeys.of(data);
        JsonNode secret = Json.mapper().readTree(keys.privateFile().toFile());
        JsonNode open = Json.mapper().readTree(keys.publicFile().toFile());

        for (int n = 0; n < 2; n++) {
            JsonNode whole = secret.get("keys").get(n);
            JsonNode half = open.get("keys").get(n);
            assertThat(half.get("kid")).isEqualTo(whole.get("kid"));
            assertThat(half.has("d")).isFalse();
            assertThat(verifies(whole, half)).isTrue();
        }
        assertThat(secret.get("current")).isEqualTo(secret.get("keys").get(0).get("kid"));
    }

    @Test
    void theKeysAreTheSameAtTheNextStart() throws IOException {
        String before = Files.readString(SigningKeys.of(data).publicFile());

        assertThat(SigningKeys.of(data).publicFile()).hasContent(before);
    }

    private static boolean verifies(JsonNode whole, JsonNode half) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("RSA");
        byte[] text = "a token".getBytes(StandardCharsets.UTF_8);
        Signature signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(factory.generatePrivate(new RSAPrivateKeySpec(number(whole, "n"), number(whole, "d"))));
        signing.update(text);
        Signature verifying = Signature.getInstance("SHA256withRSA");
        verifying.initVerify(factory.generatePublic(new RSAPublicKeySpec(number(half, "n"), number(half, "e"))));
        verifying.update(text);
        return verifying.verify(signing.sign());
    }

    private static BigInteger number(JsonNode key, String field) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.get(field).textValue()));
    }
}
