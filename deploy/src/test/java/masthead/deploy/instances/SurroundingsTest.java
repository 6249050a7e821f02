package masthead.deploy.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.edge.FixedPorts;
import masthead.deploy.secrets.Secrets;
import masthead.deploy.secrets.SigningKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {
    @TempDir
    Path folder;

    @Test
    void onlyWhoCallsAServiceIsKnownToIt() {
        assertThat(kind("articles").callers()).containsExactly("launcher", "feed", "gateway");
        assertThat(kind("gateway").callers()).containsExactly("launcher");
    }

    @Test
    void aServiceKnowsItsOwnSecretsAndTheHashesOfOthers() {
        DataDirectory data = DataDirectory.open(folder);
        Secrets secrets = Secrets.of(data);
        Map<String, String> known = surroundings(data, secrets).of(kind("feed"));

        assertThat(known)
                .containsEntry("DB_URL", "jdbc:postgresql://127.0.0.1:18005/feed")
                .containsEntry("DB_USER", "feed")
                .containsEntry("DB_PASSWORD", secrets.database("feed"))
                .containsEntry("MASTHEAD_SECRETS_ARTICLES", secrets.caller("feed", "articles"))
                .containsEntry("MASTHEAD_CALLERS_GATEWAY", secrets.callerHash("gateway", "feed"))
                .containsEntry("MASTHEAD_CALLERS_LAUNCHER", secrets.callerHash("launcher", "feed"))
                .containsEntry("ARTICLES_MP_REST_URL", "http://127.0.0.1:18001")
                .doesNotContainKeys("TOKENS_KEYS", "MASTHEAD_SECRETS_MEMBERS", "MEDIA_DIRECTORY");
        assertThat(known.values()).doesNotContain(secrets.caller("gateway", "feed"), secrets.database("articles"));
    }

    @Test
    void onlyMembersOpensTheVaultAndSendsMails() {
        DataDirectory data = DataDirectory.open(folder);
        Surroundings surroundings = surroundings(data, Secrets.of(data));

        Map<String, String> known = surroundings.of(kind("members"));

        assertThat(known)
                .containsEntry("MAIL_HOST", "127.0.0.1")
                .containsEntry("MAIL_PORT", "18006")
                .containsEntry("SITE_URL", "http://localhost:8080")
                .containsKey("MAIL_FROM");
        assertThat(Path.of(known.getOrDefault("VAULT_KEY", ""))).content().matches("[A-Za-z0-9+/]{43}=\n");
        assertThat(surroundings.of(kind("members")).get("VAULT_KEY")).isEqualTo(known.get("VAULT_KEY"));
        assertThat(surroundings.of(kind("gateway")))
                .containsEntry("SITE_URL", "http://localhost:8080")
                .doesNotContainKeys("VAULT_KEY", "MAIL_HOST");
    }

    @Test
    void onlyGatewaysKnowOfVarnish() {
        DataDirectory data = DataDirectory.open(folder);
        Surroundings surroundings = surroundings(data, Secrets.of(data));

        assertThat(ServiceKind.ALL.stream()
                        .filter(kind -> surroundings.of(kind).containsKey("VARNISH_URLS"))
                        .map(ServiceKind::name))
                .containsExactly("gateway");
    }

    @Test
    void onlyMembersHasThePrivateKeys() {
        DataDirectory data = DataDirectory.open(folder);
        Surroundings surroundings = surroundings(data, Secrets.of(data));

        assertThat(ServiceKind.ALL.stream()
                        .filter(kind -> surroundings.of(kind).containsKey("TOKENS_KEYS"))
                        .map(ServiceKind::name))
                .containsExactly("members");
    }

    private static Surroundings surroundings(DataDirectory data, Secrets secrets) {
        var ports = new FixedPorts(Map.of("articles", 18_001, "feed", 18_002, "members", 18_003, "gateway", 18_004));
        return new Surroundings(
                data,
                secrets,
                SigningKeys.of(data),
                name -> "jdbc:postgresql://127.0.0.1:18005/" + name,
                ports,
                "http://localhost:8080",
                18_006,
                Map.of("VARNISH_URLS", "http://127.0.0.1:18007"));
    }

    private static ServiceKind kind(String name) {
        return Optional.of(name).flatMap(ServiceKind::named).orElseThrow();
    }
}
