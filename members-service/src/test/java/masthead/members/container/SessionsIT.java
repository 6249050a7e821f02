package masthead.members.container;

import static masthead.members.container.People.join;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.Set;
import masthead.members.access.Role;
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

/** What people do about their sessions, and owners about everybody's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionsIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;
    private Caller gateway;
    private Caller owner;
    private People people;

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        gateway = nobody.asService("gateway", Container.GATEWAY);
        owner = nobody.allowed("members", PermissionTable.roles().getOrDefault("owner", Set.of()));
        people = new People(gateway);
    }

    @Test
    void whoIsSignedInSeesTheirDevicesAndEndsOne() {
        String hal = join("Hal", Role.REPORTER);
        String here = operatorSession(hal);
        String there = operatorSession(hal);

        JsonNode mine = as(here).get("/sessions?count=true").json();

        assertThat(mine.path("total").asInt()).isEqualTo(2);
        assertThat(mine.path("items").findValuesAsText("device")).containsOnly("Firefox on Linux");
        assertThat(mine.path("items").findValuesAsText("how")).containsOnly("operator");
        assertThat(mine.path("items").findValuesAsText("current")).containsExactly("true", "false");
        assertThat(mine.toString()).doesNotContain(here).doesNotContain("mhs_");

        String head = gateway.get("/events").header("Masthead-Position");
        String other = mine.path("items").path(1).path("id").asText();
        assertThat(as(here).send("DELETE", "/sessions/" + other, null).status()).isEqualTo(204);
        assertThat(as(here).send("DELETE", "/sessions/" + other, null).problem())
                .isEqualTo("session-not-found");
        assertThat(people.exchange(there, "members").problem()).isEqualTo("session-ended");
        JsonNode told = gateway.until(
                        "/events?wait=5&after=" + head, answer -> answer.text().length() > 2)
                .json()
                .path(0);
        assertThat(told.path("type").asText()).isEqualTo("session.ended");
        assertThat(told.path("subject").asText()).isEqualTo(other);
    }

    @Test
    void nobodyEndsASessionOfAnother() {
        String victim = operatorSession(join("Ida", Role.OWNER));
        String stranger = operatorSession(join("Jo", Role.OWNER));
        String id = people.exchange(victim, "members").json().path("credential").asText();

        assertThat(as(stranger).send("DELETE", "/sessions/" + id, null).status())
                .isEqualTo(404);
        assertThat(people.exchange(victim, "members").status()).isEqualTo(200);
    }

    @Test
    void othersEndAndThisOneStays() {
        String kim = join("Kim", Role.REPORTER);
        String here = operatorSession(kim);
        String there = operatorSession(kim);

        assertThat(as(here).send("DELETE", "/sessions?others=true", null).status())
                .isEqualTo(204);

        assertThat(people.exchange(here, "feed").status()).isEqualTo(200);
        assertThat(people.exchange(there, "feed").status()).isEqualTo(401);
        assertThat(as(here).send("DELETE", "/sessions", null).status()).isEqualTo(204);
        assertThat(people.exchange(here, "feed").problem()).isEqualTo("session-ended");
    }

    @Test
    void anOwnerSignsOutSomebodyAndEverybody() {
        String lee = operatorSession(join("Lee", Role.REPORTER));
        String max = operatorSession(join("Max", Role.REPORTER));
        String id = people.exchange(lee, "members").json().path("subject").asText();

        assertThat(owner.send("DELETE", "/staff/" + id + "/sessions", null).status())
                .isEqualTo(204);
        assertThat(people.exchange(lee, "members").status()).isEqualTo(401);
        assertThat(people.exchange(max, "members").status()).isEqualTo(200);
        assertThat(as(max).send("DELETE", "/staff/sessions", null).status()).isEqualTo(403);
        assertThat(owner.send("DELETE", "/staff/sessions", null).status()).isEqualTo(204);

        assertThat(people.exchange(max, "members").problem()).isEqualTo("session-ended");
    }

    /** The token of a session, as the gateway would show it. */
    private Caller as(String session) {
        Answer exchanged = people.exchange(session, "members");
        return nobody.bearing(exchanged.json().path("token").asText());
    }

    private String operatorSession(String address) {
        Answer link = nobody.asService("launcher", Container.LAUNCHER)
                .send("POST", "/sign-in-links/operator", "{\"address\":\"" + address + "\"}");
        String token = People.token(link.json().path("url").asText());
        return people.come(token, People.browser()).json().path("session").asText();
    }
}
