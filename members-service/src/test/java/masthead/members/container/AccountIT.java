package masthead.members.container;

import static masthead.members.container.People.join;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import masthead.members.access.Role;
import masthead.members.passkey.SoftAuthenticator;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do about their own account: passkeys, by which they then come in, their name, their address. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccountIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("/sign-in/link\\?token=([A-Za-z0-9_-]+)");
    private static final Pattern DONE = Pattern.compile("you sign in to .* with (\\S+) from now on");
    private static final Pattern TOKEN = Pattern.compile("/sign-in/address\\?token=([A-Za-z0-9_-]+)");

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;
    private Caller gateway;
    private People people;
    private final SoftAuthenticator device =
            new SoftAuthenticator("https://independent.example", "independent.example");

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        gateway = nobody.asService("gateway", Container.GATEWAY);
        people = new People(gateway);
    }

    @Test
    void aPasskeyIsAddedRenamedUsedToComeInAndRemoved() {
        Caller kim = as(people.signIn(join("Kim", Role.REPORTER)));
        Answer added = add(kim);
        assertThat(added.status()).isEqualTo(201);
        assertThat(kim.get("/profile").json().path("passkeys").asInt()).isEqualTo(1);

        String place = added.made();
        assertThat(kim.send("PUT", place, "{\"name\":\"Phone\"}").status()).isEqualTo(428);
        assertThat(kim.change("PUT", place, "", "{\"name\":\"Phone\"}").status())
                .isEqualTo(200);

        CameBy first = comeIn();
        assertThat(first.answer().status()).isEqualTo(201);
        assertThat(first.answer().json().path("name").asText()).isEqualTo("Kim");
        Caller again = as(first.answer().json().path("session").asText());
        assertThat(again.get("/sessions").json().path("items").findValuesAsText("how"))
                .containsExactly("link", "passkey");
        JsonNode mine = again.get("/passkeys").json().path("items").path(0);
        assertThat(mine.path("name").asText()).isEqualTo("Phone");
        assertThat(mine.path("lastUsedAt").isNull()).isFalse();

        Answer replayed = gateway.send("POST", "/sessions", first.request());
        assertThat(replayed.problem()).isEqualTo("ceremony-over");

        assertThat(again.change("DELETE", place, "", null).status()).isEqualTo(204);
        CameBy refused = comeIn();
        assertThat(refused.answer().status()).isEqualTo(401);
        assertThat(refused.answer().problem()).isEqualTo("passkey-refused");
        assertThat(gateway.send("POST", "/sessions", refused.request()).problem())
                .as("a ceremony is over even if the answer was worth nothing")
                .isEqualTo("ceremony-over");
        assertThat(owner().get("/audit/members?action=session.refused&limit=1")
                        .json()
                        .at("/items/0/detail/how")
                        .asText())
                .isEqualTo("passkey");
    }

    @Test
    void anothersPasskeyIsNotThere() {
        Caller lou = as(people.signIn(join("Lou", Role.OWNER)));
        String place = add(as(people.signIn(join("Mo", Role.REPORTER)))).made();

        assertThat(lou.get(place).problem()).isEqualTo("passkey-not-found");
        assertThat(lou.with("If-Match", "\"0\"").send("DELETE", place, null).status())
                .isEqualTo(404);
        assertThat(lou.get("/passkeys").json().path("items")).isEmpty();
    }

    @Test
    void anAddressChangesWhenBothMailboxesSaidYes() {
        String old = join("Nia", Role.EDITOR);
        String session = people.signIn(old);
        Caller nia = as(session);
        String wanted = "nia." + UUID.randomUUID().toString().substring(0, 8) + "@elsewhere.example";

        Answer asked = nia.send("PUT", "/profile/address-change", "{\"address\":\"" + wanted + "\"}");
        assertThat(asked.json().at("/addressChange/address").asText()).isEqualTo(wanted);
        String toOld = People.found(old, TOKEN);
        String toNew = People.found(wanted, TOKEN);

        for (int i = 0; i < 2; i++) {
            Answer read = confirmation("/readings", toNew);
            assertThat(read.json().path("confirmed").path("new").asBoolean()).isFalse();
        }
        assertThat(confirmation("", toNew).json().path("confirmed").toString())
                .isEqualTo("{\"old\":false,\"new\":true}");
        assertThat(people.exchange(session, "members").status()).isEqualTo(200);
        assertThat(confirmation("", toOld).json().path("confirmed").toString())
                .isEqualTo("{\"old\":true,\"new\":true}");

        assertThat(people.exchange(session, "members").problem()).isEqualTo("session-ended");
        assertThat(confirmation("", toOld).problem()).isEqualTo("address-change-over");
        assertThat(People.found(old, DONE)).isEqualTo(wanted);
        assertThat(People.found(wanted, DONE)).isEqualTo(wanted);
        String browser = People.browser();
        people.ask(wanted, browser);
        assertThat(people.come(People.found(wanted, LINK), browser).status()).isEqualTo(201);
    }

    @Test
    void aNameIsOnesOwnToChoose() {
        Caller oz = as(people.signIn(join("Oz", Role.REPORTER)));

        assertThat(oz.send("PUT", "/profile", "{\"name\":\"Oswin\"}").status()).isEqualTo(428);
        assertThat(oz.change("PUT", "/profile", "", "{\"name\":\"\"}").status()).isEqualTo(400);
        Answer changed = oz.change("PUT", "/profile", "", "{\"name\":\"Oswin\"}");

        assertThat(changed.json().path("name").asText()).isEqualTo("Oswin");
        assertThat(oz.get("/profile").header("ETag")).isEqualTo(changed.header("ETag"));
    }

    private Answer add(Caller person) {
        JsonNode asked = person.send("POST", "/passkeys/ceremonies", null).json();
        return person.send(
                "POST",
                "/passkeys",
                text(Map.of(
                        "ceremony", asked.path("ceremony").asText(),
                        "name", "Laptop",
                        "credential", device.make(map(asked.path("options"))))));
    }

    private record CameBy(String request, Answer answer) {}

    private CameBy comeIn() {
        JsonNode asked = gateway.send("POST", "/passkey-ceremonies", "{\"from\":{\"address\":\"203.0.113.7\"}}")
                .json();
        String request = text(Map.of(
                "ceremony", asked.path("ceremony").asText(),
                "passkey", device.show(map(asked.path("options"))),
                "browser", People.browser(),
                "from", Map.of("address", "203.0.113.7", "agent", "Firefox/1 Linux")));
        return new CameBy(request, gateway.send("POST", "/sessions", request));
    }

    private Answer confirmation(String what, String token) {
        return gateway.send("POST", "/address-confirmations" + what, "{\"token\":\"" + token + "\"}");
    }

    private Caller as(String session) {
        return nobody.bearing(
                people.exchange(session, "members").json().path("token").asText());
    }

    private Caller owner() {
        return nobody.allowed("members", java.util.Set.of("members-audit.read"));
    }

    private static Map<String, Object> map(JsonNode options) {
        return JSON.convertValue(options, new TypeReference<>() {});
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
