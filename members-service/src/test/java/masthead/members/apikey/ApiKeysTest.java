package masthead.members.apikey;

import static masthead.members.Staff.NOON;
import static masthead.members.Staff.WIRE;
import static masthead.members.Staff.WIRES_KEY;
import static masthead.members.Staff.wire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.members.MembersDatabase;
import masthead.members.access.Role;
import masthead.members.apikey.ApiKeys.ApiKeyNotFound;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.platform.id.Ids;
import masthead.platform.page.Page;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class ApiKeysTest {
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));
    private final MembersDatabase members = new MembersDatabase();
    private final Secret secret = Secret.random(ApiKey.PREFIX);

    ApiKeysTest() {
        members.run(beans -> {
            Person program = beans.get(People.class).add(wire());
            beans.get(ApiKeys.class).add(new ApiKey(WIRES_KEY, program, secret, NOON, TOMORROW));
        });
    }

    @Test
    void aKeyIsFoundByItsTextWhichIsNotKept() {
        assertThat(lookup(secret.text(), NOON)).contains(WIRE);
        assertThat(lookup(secret.text() + "x", NOON)).isEmpty();
        assertThat(lookup("", NOON)).isEmpty();
        assertThat(rows()).isNotEmpty().noneMatch(row -> row.contains(secret.text()));
    }

    @Test
    void aKeyThatEndedOrWasRevokedIsNotFound() {
        assertThat(lookup(secret.text(), TOMORROW)).isEmpty();

        members.run(beans -> beans.get(ApiKeys.class).find(WIRES_KEY).revoke(NOON));

        assertThat(lookup(secret.text(), NOON)).isEmpty();
    }

    @Test
    void theKeyOfASuspendedProgramIsNotFound() {
        members.run(beans -> beans.get(Session.class)
                .createNativeMutationQuery("update person set state = 'suspended'")
                .executeUpdate());

        assertThat(lookup(secret.text(), NOON)).isEmpty();
    }

    @Test
    void aUseIsNotedEveryFiveMinutesAndIsNoNewVersion() {
        lookup(secret.text(), NOON);
        lookup(secret.text(), NOON.plusSeconds(299));
        assertThat(find().lastUsedAt()).isEqualTo(NOON);

        lookup(secret.text(), NOON.plusSeconds(301));

        assertThat(find().lastUsedAt()).isEqualTo(NOON.plusSeconds(301));
        assertThat(find().version()).isZero();
    }

    @Test
    void aPageOfKeysTakesTwoStatementsHoweverLong() {
        members.run(beans -> {
            for (int i = 0; i < 30; i++) {
                Person program =
                        beans.get(People.class).add(Person.program(Ids.next(NOON), "Program", Role.AUDIENCE, NOON));
                beans.get(ApiKeys.class)
                        .add(new ApiKey(Ids.next(NOON), program, Secret.random(ApiKey.PREFIX), NOON, null));
            }
        });

        assertThat(members.statements(beans -> {
                    List<ApiKey> keys =
                            beans.get(ApiKeys.class).list(Page.of(25, null)).items();
                    assertThat(keys)
                            .hasSize(25)
                            .allMatch(key -> ApiKeyView.of(key).roles().size() == 1);
                }))
                .isEqualTo(2);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> members.run(beans -> beans.get(ApiKeys.class).find(UUID.randomUUID())))
                .isInstanceOf(ApiKeyNotFound.class);
    }

    private Optional<UUID> lookup(String text, Instant now) {
        return members.get(beans -> beans.get(ApiKeys.class)
                .lookup(Secret.of(text), now)
                .map(key -> key.person().id()));
    }

    private ApiKey find() {
        return members.get(beans -> beans.get(ApiKeys.class).find(WIRES_KEY));
    }

    private List<String> rows() {
        return members.get(beans -> beans.get(Session.class)
                .createNativeQuery("select cast(api_key as text) from api_key", String.class)
                .list());
    }
}
