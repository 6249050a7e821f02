package masthead.members.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import masthead.platform.apidocument.ApiDocument;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import masthead.platform.testing.PermissionTable;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A key's life over HTTP, in the container: made, exchanged, believed, revoked. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiKeysIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;
    private Caller owner;
    private Caller gateway;
    private Caller launcher;

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        owner = nobody.allowed("members", PermissionTable.roles().getOrDefault("owner", Set.of()));
        gateway = nobody.asService("gateway", Container.GATEWAY);
        launcher = nobody.asService("launcher", Container.LAUNCHER);
    }

    @Test
    void aKeyIsShownOnceExchangedAndRefusedOnceItIsRevoked() {
        Answer made = launcher.send("POST", "/api-keys", key("Wire desk", "reporter"));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String text = made.json().path("key").asText();
        assertThat(text).startsWith("mh_");

        Answer exchanged = exchange(text, "articles");
        assertThat(exchanged.status()).isEqualTo(200);
        assertThat(exchanged.header("Cache-Control")).isEqualTo("no-store");
        assertThat(exchanged.json().path("credential")).isEqualTo(made.json().path("id"));

        String place = made.made();
        Answer read = owner.get(place);
        assertThat(read.text()).contains("Wire desk").doesNotContain(text);
        assertThat(read.json().path("lastUsedAt").isNull()).isFalse();
        assertThat(owner.get("/api-keys?limit=100&count=true").text())
                .contains(place.substring(place.lastIndexOf('/') + 1))
                .doesNotContain(text);

        String head = gateway.get("/events").header("Masthead-Position");
        assertThat(owner.send("DELETE", place, null).status()).isEqualTo(428);
        assertThat(owner.change("DELETE", place, "", null).status()).isEqualTo(200);
        JsonNode told = gateway.until(
                        "/events?wait=5&after=" + head, answer -> answer.text().length() > 2)
                .json()
                .path(0);
        assertThat(told.path("type").asText()).isEqualTo("api-key.revoked");
        assertThat(told.path("subject")).isEqualTo(made.json().path("id"));
        Answer refused = exchange(text, "articles");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("credential-not-accepted");
    }

    @Test
    void whoMadeAndRevokedAKeyAndFromWhereIsOnRecord() {
        Answer made = owner.asService("gateway", Container.GATEWAY)
                .with("Masthead-Client", "203.0.113.7")
                .send("POST", "/api-keys", key("Archive", "contributor"));
        // Beside no service credential, anybody could say this of themselves.
        owner.with("Masthead-Client", "198.51.100.1").change("DELETE", made.made(), "", null);

        String id = made.json().path("id").asText();
        JsonNode entries =
                owner.get("/audit/members?subject=" + id + "&count=true").json();
        assertThat(entries.path("total").asInt()).isEqualTo(2);
        JsonNode revoked = entries.path("items").path(0);
        assertThat(revoked.path("action").asText()).isEqualTo("api-key.revoked");
        assertThat(revoked.path("from").isNull()).isTrue();
        JsonNode first = entries.path("items").path(1);
        assertThat(first.path("action").asText()).isEqualTo("api-key.made");
        assertThat(first.path("from").asText()).isEqualTo("203.0.113.7");
        assertThat(first.path("actorName").asText()).isEqualTo("Ada Quill");
        assertThat(first.path("detail").path("role").asText()).isEqualTo("contributor");
        assertThat(owner.get("/audit/members?actor=ada").status()).isEqualTo(400);
        assertThat(owner.get("/audit/members?action=api-key.revoked&limit=1")
                        .json()
                        .path("next")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void aTokenIsForOneServiceAndTwoMinutesAndSaysWhatTheRoleAllowsThere() throws Exception {
        SignedJWT token = SignedJWT.parse(token("editor", "feed"));
        JWKSet keys = JWKSet.parse(nobody.get("/jwks.json").text());

        assertThat(keys.getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("masthead");
        assertThat(claims.getAudience()).containsExactly("feed");
        assertThat(claims.getStringListClaim("groups"))
                .containsExactlyInAnyOrder("briefs.read", "briefs.write", "briefs.publish");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(120_000);
        assertThat(UUID.fromString(claims.getSubject())).isNotNull();
        assertThat(claims.getJWTID()).isNotEmpty();
    }

    @Test
    void aServiceBelievesTheToken() {
        assertThat(nobody.bearing(token("owner", "members")).get("/api-keys").status())
                .isEqualTo(200);
        assertThat(nobody.bearing(token("editor", "members")).get("/api-keys").status())
                .isEqualTo(403);
        assertThat(nobody.bearing(token("editor", "members")).get("/staff").status())
                .isEqualTo(200);
        assertThat(nobody.bearing(token("owner", "articles")).get("/api-keys").status())
                .isEqualTo(401);
    }

    @Test
    void whoLostTheAnswerGetsNoSecretASecondTime() {
        Caller twice = launcher.with("Idempotency-Key", UUID.randomUUID().toString());

        String first = twice.send("POST", "/api-keys", key("Retry", "audience"))
                .json()
                .path("key")
                .asText();
        String second = twice.send("POST", "/api-keys", key("Retry", "audience"))
                .json()
                .path("key")
                .asText();

        assertThat(second).startsWith("mh_").isNotEqualTo(first);
    }

    @Test
    void programsAreNoStaff() {
        launcher.send("POST", "/api-keys", key("No colleague", "owner"));

        assertThat(owner.get("/staff?limit=100").text()).doesNotContain("No colleague");
        assertThat(gateway.get("/events/snapshot").text())
                .contains("person.changed")
                .doesNotContain("No colleague");
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        assertThat(fields(launcher.send("POST", "/api-keys", "{\"expiresAt\":\"2020-01-01T00:00:00Z\"}")))
                .containsExactly("name", "role", "expiresAt");
        assertThat(fields(launcher.send("POST", "/api-keys", key("Root", "root"))))
                .containsExactly("role");
        assertThat(fields(launcher.send("POST", "/api-keys", "{\"permissions\":[]}")))
                .containsExactly("permissions");
        assertThat(fields(gateway.send("POST", "/token-exchanges", "{}"))).containsExactly("credential", "audience");
        assertThat(fields(exchange("mh_x", "elsewhere"))).containsExactly("audience");
        assertThat(exchange("mh_unknown", "feed").status()).isEqualTo(401);
        assertThat(gateway.send("POST", "/token-exchanges", null).status()).isEqualTo(400);
        assertThat(owner.get("/api-keys/" + UUID.randomUUID()).problem()).isEqualTo("api-key-not-found");
        assertThat(owner.get("/api-keys/x").status()).isEqualTo(404);
    }

    @Test
    void theServiceSaysOfItsApiWhatIsKept() {
        ApiDocument.isSaid(
                "members",
                Caller.of(deployment)
                        .with("Accept", "application/json")
                        .get("/openapi")
                        .json());
    }

    private Answer exchange(String key, String audience) {
        return gateway.send("POST", "/token-exchanges", """
                {"credential":"%s","audience":"%s"}""".formatted(key, audience));
    }

    private String token(String role, String audience) {
        String key = launcher.send("POST", "/api-keys", key("Program", role))
                .json()
                .path("key")
                .asText();
        return exchange(key, audience).json().path("token").asText();
    }

    private static String key(String name, String role) {
        return """
                {"name":"%s","role":"%s"}""".formatted(name, role);
    }

    private static List<String> fields(Answer refused) {
        assertThat(refused.status()).isEqualTo(400);
        return refused.json().path("violations").findValuesAsText("field");
    }
}
