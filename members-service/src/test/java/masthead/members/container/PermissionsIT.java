package masthead.members.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Container;
import masthead.platform.testing.RoleSweep;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every route asked in the name of every role, and of those who have none. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PermissionsIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
    }

    @Test
    void everyRoleGetsToItsRoutesAndToNoOthers() {
        assertThat(RoleSweep.faults(nobody, "members-service")).isEmpty();
    }

    @Test
    void theLauncherMakesKeysAndGetsToNothingElseOfThem() {
        Caller launcher = nobody.asService("launcher", Container.LAUNCHER);

        assertThat(launcher.send("POST", "/api-keys", "{}").status()).isEqualTo(400);
        assertThat(launcher.get("/api-keys").status()).isEqualTo(403);
        assertThat(launcher.send("POST", "/staff", "{}").status()).isEqualTo(400);
        assertThat(launcher.get("/staff").status()).isEqualTo(403);
        assertThat(launcher.send("POST", "/token-exchanges", "{}").status()).isEqualTo(401);
    }
}
