package masthead.feed.container;

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
        assertThat(RoleSweep.faults(nobody, "feed-service")).isEmpty();
    }

    @Test
    void theLauncherGetsToWhatIsParkedAndToNoBrief() {
        Caller launcher = nobody.asService("launcher", Container.LAUNCHER);

        assertThat(launcher.get("/events/parked").json().path("items").size()).isZero();
        assertThat(launcher.get("/briefs").status()).isEqualTo(401);
        assertThat(launcher.get("/content/briefs").status()).isEqualTo(401);
    }
}
