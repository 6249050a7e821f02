package masthead.members.passkey;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.ADAS;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import masthead.members.MembersDatabase;
import masthead.members.access.Role;
import masthead.members.mail.SentMails;
import masthead.members.passkey.AddPasskey.PasskeyUnusable;
import masthead.members.passkey.AddPasskey.TooManyPasskeys;
import masthead.members.passkey.PasskeyCeremonies.CeremonyOver;
import masthead.members.passkey.Passkeys.PasskeyNotFound;
import masthead.members.passkey.ShowPasskey.PasskeyRefused;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.platform.audit.AuditQuery;
import masthead.platform.audit.AuditTrail;
import masthead.platform.json.Json;
import masthead.platform.testing.Wired;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adding passkeys and coming in by them, with a device that signs for real, and with some that cheat. */
class PasskeysTest {
    private static final String ORIGIN = "https://independent.example";
    private static final UUID BEN = UUID.fromString("019ab000-0000-7000-8000-000000000be2");

    private final MembersDatabase members = new MembersDatabase();
    private final SoftAuthenticator device = device();

    @BeforeEach
    void peopleAreThere() {
        members.run(beans -> {
            beans.get(People.class).add(ada());
            beans.get(People.class).add(Person.human(BEN, "Ben Galley", Set.of(Role.REPORTER), NOON));
        });
    }

    @Test
    void aPasskeyThatWasAddedTellsWhoShowsIt() {
        Passkey added = add(ADA, device);

        assertThat(comeIn(device)).isEqualTo(ADA);
        assertThat(comeIn(device)).isEqualTo(ADA);

        Passkey used = get(beans -> beans.get(Passkeys.class).find(ADA, added.id()));
        assertThat(used.lastUsedAt()).isEqualTo(NOON);
        assertThat(used.credential().signCount()).isEqualTo(2);
        assertThat(used.version()).isZero();
    }

    @Test
    void whoseItIsIsToldOfAPasskeyByMail() {
        members.run(
                beans -> beans.get(Addresses.class).give(beans.get(People.class).find(ADA), ADAS));

        add(ADA, device);

        assertThat(get(SentMails::last))
                .containsEntry("passkey", "Laptop")
                .containsEntry("time", "23 November 2026 at 12:00 UTC")
                .containsEntry("url", ORIGIN + "/admin/account");
    }

    @Test
    void aDeviceThatDoesNotCountIsTaken() {
        add(ADA, device);

        assertThat(comeIn(device.counting(-1))).isEqualTo(ADA);
        assertThat(comeIn(device.counting(-1))).isEqualTo(ADA);
    }

    @Test
    void aPasskeyIsAskedToBeKeptByTheDeviceAndToMakeSureOfItsPerson() {
        JsonNode making = json(begin(ADA));
        JsonNode asking = json(get(beans -> beans.get(ShowPasskey.class).begin()));

        assertThat(making.at("/authenticatorSelection/residentKey").asText()).isEqualTo("required");
        assertThat(making.at("/authenticatorSelection/userVerification").asText())
                .isEqualTo("required");
        assertThat(making.at("/rp/id").asText()).isEqualTo("independent.example");
        assertThat(making.at("/attestation").asText()).isEqualTo("none");
        assertThat(asking.path("userVerification").asText()).isEqualTo("required");
        assertThat(asking.path("rpId").asText()).isEqualTo("independent.example");
        assertThat(asking.has("allowCredentials")).isFalse();
    }

    @Test
    void theHandleSaysNothingAndIsTheSameForAllOfAPerson() {
        add(ADA, device);
        SoftAuthenticator second = device();
        add(ADA, second);
        SoftAuthenticator another = device();
        add(BEN, another);

        assertThat(device.handle()).hasSize(64).isEqualTo(second.handle()).isNotEqualTo(another.handle());
        assertThat(json(begin(ADA)).path("excludeCredentials")).hasSize(2);
    }

    @Test
    void anotherSiteGetsNobodyIn() {
        add(ADA, device);

        assertRefused(device.at("https://independent.example.phish.example"));
        assertRefused(device.at("https://independent.example:8443"));
        assertRefused(device.at("http://independent.example"));
    }

    @Test
    void aKeyOfAnotherSiteGetsNobodyIn() {
        add(ADA, device);

        assertRefused(device.believing("phish.example"));
    }

    @Test
    void aDeviceThatDidNotMakeSureOfItsPersonGetsNobodyIn() {
        add(ADA, device);

        assertRefused(device.unverified());
    }

    @Test
    void whoClaimsToBeAnotherGetsNobodyIn() {
        SoftAuthenticator bens = device();
        add(ADA, device);
        add(BEN, bens);

        assertRefused(bens.claiming(device.handle()));
    }

    @Test
    void aDeviceThatNobodyAddedGetsNobodyIn() {
        add(ADA, device);

        assertRefused(device().claiming(device.handle()));
    }

    @Test
    void aCopyThatCountsBehindGetsNobodyInAndIsOnRecord() {
        add(ADA, device);
        comeIn(device.counting(10));
        CeremonyView asked = get(beans -> beans.get(ShowPasskey.class).begin());
        Map<String, Object> answer = device.counting(3).show(asked.options());

        run(beans -> {
            assertThatThrownBy(() -> beans.get(ShowPasskey.class).person(asked.ceremony(), answer))
                    .isInstanceOf(PasskeyRefused.class);

            assertThat(beans.get(AuditTrail.class).read(new AuditQuery()).items())
                    .first()
                    .satisfies(entry -> {
                        assertThat(entry.action()).isEqualTo("session.refused");
                        assertThat(entry.subject()).isEqualTo(ADA);
                        assertThat(entry.detail().path("why").asText()).isEqualTo("counter-went-back");
                    });
        });
    }

    @Test
    void anAnswerCountsOnce() {
        add(ADA, device);
        CeremonyView asked = get(beans -> beans.get(ShowPasskey.class).begin());
        Map<String, Object> answer = device.show(asked.options());
        assertThat(show(asked.ceremony(), answer)).isEqualTo(ADA);

        assertThatThrownBy(() -> show(asked.ceremony(), answer)).isInstanceOf(CeremonyOver.class);
    }

    @Test
    void anAnswerToAnotherQuestionGetsNobodyIn() {
        add(ADA, device);
        CeremonyView former = get(beans -> beans.get(ShowPasskey.class).begin());
        CeremonyView asked = get(beans -> beans.get(ShowPasskey.class).begin());

        assertThatThrownBy(() -> show(asked.ceremony(), device.show(former.options())))
                .isInstanceOf(PasskeyRefused.class);
    }

    @Test
    void anAnswerThatComesTooLateIsNotLookedAt() {
        add(ADA, device);
        CeremonyView asked = get(beans -> beans.get(ShowPasskey.class).begin());
        members.at(NOON.plus(Duration.ofMinutes(5)));

        assertThatThrownBy(() -> show(asked.ceremony(), device.show(asked.options())))
                .isInstanceOf(CeremonyOver.class);
    }

    @Test
    void thePasskeyOfSomebodySuspendedGetsNobodyIn() {
        add(ADA, device);
        members.run(beans -> beans.get(Session.class)
                .createNativeMutationQuery("update person set state = 'suspended'")
                .executeUpdate());

        assertRefused(device);
    }

    @Test
    void aPasskeyThatWasRemovedGetsNobodyIn() {
        UUID id = add(ADA, device).id();
        run(beans -> beans.get(Passkeys.class).remove(beans.get(Passkeys.class).find(ADA, id)));

        assertRefused(device);
    }

    @Test
    void rubbishGetsNobodyIn() {
        for (Map<String, Object> rubbish : List.of(
                Map.<String, Object>of(),
                Map.<String, Object>of("id", "AA", "rawId", "AA", "type", "public-key", "response", Map.of()),
                Map.<String, Object>of("id", 1, "response", "none"))) {
            CeremonyView asked = get(beans -> beans.get(ShowPasskey.class).begin());
            assertThatThrownBy(() -> show(asked.ceremony(), rubbish)).isInstanceOf(PasskeyRefused.class);
        }
    }

    @Test
    void whatWasMadeElsewhereOrForNobodyInParticularIsNotAdded() {
        assertUnusable(device().at("https://phish.example"));
        assertUnusable(device().believing("phish.example"));
        assertUnusable(device().unverified());
    }

    @Test
    void aDeviceIsAddedOnce() {
        add(ADA, device);

        assertUnusable(device);
        assertThatThrownBy(() -> add(BEN, device)).isInstanceOf(PasskeyUnusable.class);
    }

    @Test
    void nobodyFinishesWhatAnotherBegan() {
        CeremonyView asked = begin(ADA);

        assertThatThrownBy(() -> finish(BEN, asked, device)).isInstanceOf(CeremonyOver.class);
    }

    @Test
    void whatWasBegunToSignInAddsNothing() {
        CeremonyView asked = get(beans -> beans.get(ShowPasskey.class).begin());
        Map<String, Object> ownOptions = begin(ADA).options();

        assertThatThrownBy(() -> finish(ADA, new CeremonyView(asked.ceremony(), ownOptions), device))
                .isInstanceOf(CeremonyOver.class);
    }

    @Test
    void aPersonHasTwentyAtMost() {
        for (int i = 0; i < AddPasskey.MOST; i++) {
            add(ADA, device());
        }

        assertThatThrownBy(() -> begin(ADA)).isInstanceOf(TooManyPasskeys.class);
    }

    @Test
    void anothersPasskeyIsNotThere() {
        UUID id = add(ADA, device).id();

        assertThatThrownBy(() -> get(beans -> beans.get(Passkeys.class).find(BEN, id)))
                .isInstanceOf(PasskeyNotFound.class);
        run(beans -> {
            assertThat(beans.get(Passkeys.class).of(BEN)).isEmpty();
            assertThat(beans.get(Passkeys.class).counts(List.of(ADA, BEN))).isEqualTo(Map.of(ADA, 1L));
        });
    }

    @Test
    void ceremoniesThatNobodyAnsweredAreForgotten() {
        for (int i = 0; i < 5; i++) {
            begin(ADA);
        }
        members.at(NOON.plus(Duration.ofMinutes(6)));

        begin(ADA);

        long open = get(beans -> beans.get(Session.class)
                .createNativeQuery("select count(*) from passkey_ceremony", Long.class)
                .getSingleResult());
        assertThat(open).isEqualTo(1);
    }

    private void assertRefused(SoftAuthenticator shown) {
        assertThatThrownBy(() -> comeIn(shown)).isInstanceOf(PasskeyRefused.class);
    }

    private void assertUnusable(SoftAuthenticator made) {
        assertThatThrownBy(() -> add(ADA, made)).isInstanceOf(PasskeyUnusable.class);
    }

    private CeremonyView begin(UUID person) {
        return get(beans ->
                beans.get(AddPasskey.class).begin(beans.get(People.class).find(person)));
    }

    private Passkey add(UUID person, SoftAuthenticator made) {
        return finish(person, begin(person), made);
    }

    private Passkey finish(UUID person, CeremonyView asked, SoftAuthenticator made) {
        var answer = new PasskeyRequest(asked.ceremony(), "Laptop", made.make(asked.options())).checked();
        return get(beans ->
                beans.get(AddPasskey.class).finish(beans.get(People.class).find(person), answer));
    }

    private UUID comeIn(SoftAuthenticator shown) {
        CeremonyView asked = get(beans -> beans.get(ShowPasskey.class).begin());
        return show(asked.ceremony(), shown.show(asked.options()));
    }

    private UUID show(UUID ceremony, Map<String, Object> answer) {
        return get(
                beans -> beans.get(ShowPasskey.class).person(ceremony, answer).id());
    }

    private static JsonNode json(CeremonyView asked) {
        return Json.mapper().valueToTree(asked.options());
    }

    private static SoftAuthenticator device() {
        return new SoftAuthenticator(ORIGIN, "independent.example");
    }

    private <T> T get(Function<Wired, T> work) {
        return members.get(work);
    }

    private void run(Consumer<Wired> work) {
        members.run(work);
    }
}
