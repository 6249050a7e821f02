package masthead.members.container;

import static masthead.members.container.People.join;
import static masthead.members.container.People.mail;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.UUID;
import masthead.members.access.Role;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Taking people on, changing what they may do, and keeping them out. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StaffIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;
    private Caller owner;
    private People people;

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        people = new People(nobody.asService("gateway", Container.GATEWAY));
        owner = as(people.signIn(join("Pat", Role.OWNER)));
    }

    @Test
    void whoeverIsInvitedComesInOnceAndIsOutAsSoonAsTheirRolesChange() {
        String address = address("quin");
        Answer added = owner.send("POST", "/staff", request("Quin", address, ""));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().at("/invited/expiresAt").isMissingNode()).isFalse();
        String token = People.token(mail(address, 1));

        Answer come = people.come(token, People.browser());
        assertThat(come.status()).isEqualTo(201);
        assertThat(people.come(token, People.browser()).status()).isEqualTo(410);
        String session = come.json().path("session").asText();

        JsonNode seen = owner.get(added.made()).json();
        assertThat(seen.path("invited").isNull()).isTrue();
        assertThat(seen.path("lastSeenAt").isNull()).isFalse();
        assertThat(owner.change("PUT", added.made(), "/invitation", null).problem())
                .isEqualTo("came-in");

        assertThat(people.exchange(session, "articles").json().path("roles").toString())
                .isEqualTo("[\"reporter\"]");
        assertThat(owner.change("PUT", added.made(), "", "{\"name\":\"Quin\",\"roles\":[\"editor\"],\"active\":true}")
                        .status())
                .isEqualTo(200);
        assertThat(people.exchange(session, "articles").problem()).isEqualTo("session-ended");
    }

    @Test
    void anInvitationThatWasTakenBackLetsNobodyInAndOneThatIsSentAgainDoes() {
        String address = address("ros");
        String place = owner.send("POST", "/staff", request("Ros", address, "")).made();
        String former = People.token(mail(address, 1));

        assertThat(owner.send("DELETE", place + "/invitation", null).status()).isEqualTo(428);
        assertThat(owner.change("DELETE", place, "/invitation", null).status()).isEqualTo(204);
        assertThat(people.come(former, People.browser()).status()).isEqualTo(410);
        assertThat(owner.get(place).json().path("active").asBoolean()).isFalse();

        assertThat(owner.change("PUT", place, "/invitation", null).status()).isEqualTo(200);
        assertThat(people.come(former, People.browser()).status()).isEqualTo(410);
        assertThat(people.come(People.token(mail(address, 2)), People.browser()).status())
                .isEqualTo(201);
    }

    @Test
    void anOperatorHandsAnInvitationOverAndNobodyElseMay() {
        Caller launcher = nobody.asService("launcher", Container.LAUNCHER);
        Answer made = launcher.send("POST", "/staff", request("Sam", address("sam"), ",\"mail\":false"));

        String url = made.json().path("url").asText();
        assertThat(url).startsWith("https://independent.example/sign-in/link?token=");
        assertThat(people.come(url.substring(url.indexOf('=') + 1), People.browser())
                        .status())
                .isEqualTo(201);
        assertThat(owner.send("POST", "/staff", request("Tom", address("tom"), ",\"mail\":false"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void addressesAreForThoseWhoMayChangeStaff() {
        String address = join("Una", Role.REPORTER);
        Caller una = as(people.signIn(address));

        assertThat(una.get("/staff?limit=100").text()).contains("Una").doesNotContain("@");
        assertThat(owner.get("/staff?limit=100").text()).contains(address);
    }

    @Test
    void anAddressIsOnePersons() {
        String address = join("Val", Role.REPORTER);

        assertThat(owner.send("POST", "/staff", request("Other", address, "")).problem())
                .isEqualTo("address-taken");
    }

    private Caller as(String session) {
        return nobody.bearing(
                people.exchange(session, "members").json().path("token").asText());
    }

    private static String address(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@independent.example";
    }

    private static String request(String name, String address, String more) {
        return "{\"name\":\"" + name + "\",\"address\":\"" + address + "\",\"roles\":[\"reporter\"]" + more + "}";
    }
}
