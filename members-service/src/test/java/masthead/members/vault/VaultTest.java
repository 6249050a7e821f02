package masthead.members.vault;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.WIRE;
import static masthead.members.Staff.ada;
import static masthead.members.Staff.wire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import masthead.members.MembersDatabase;
import masthead.members.person.People;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final String SAID = "ada@independent.example";
    private final MembersDatabase members = new MembersDatabase();

    @TempDir
    Path folder;

    @BeforeEach
    void come() {
        members.run(beans -> {
            beans.get(People.class).add(ada());
            beans.get(People.class).add(wire());
        });
    }

    @Test
    void whatIsSealedIsOpenedAgainAndLooksDifferentEachTime() {
        byte[] first = seal(ADA);
        byte[] second = seal(ADA);

        assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("ada", "example");
        assertThat(first).isNotEqualTo(second);
        assertThat(open(ADA, first)).containsEntry(ADA, SAID);
        assertThat(open(ADA, second)).containsEntry(ADA, SAID);
    }

    @Test
    void aSealHoldsForOnePersonAndAgainstAnyChange() {
        byte[] sealed = seal(ADA);
        seal(WIRE);

        assertThatThrownBy(() -> open(WIRE, sealed)).isInstanceOf(IllegalStateException.class);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> open(ADA, changed)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> open(ADA, new byte[0])).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whereThePersonsKeyIsDestroyedNothingOpensAnyMore() {
        byte[] sealed = seal(ADA);

        members.run(beans -> beans.get(Session.class)
                .createNativeMutationQuery("delete from person_key")
                .executeUpdate());

        assertThat(open(ADA, sealed)).isEmpty();
    }

    @Test
    void severalPeoplesAreOpenedInOneStatement() {
        byte[] adas = seal(ADA);
        byte[] wires = seal(WIRE);

        assertThat(members.statements(beans -> assertThat(beans.get(Vault.class).open(Map.of(ADA, adas, WIRE, wires)))
                        .hasSize(2)))
                .isEqualTo(1);
    }

    @Test
    void aMacIsTheSameForTheSameTextAndPurposeAlone() {
        members.run(beans -> {
            Vault vault = beans.get(Vault.class);
            var seen = new HashSet<String>();
            for (String purpose : new String[] {"address", "code"}) {
                for (String text : new String[] {"a", "b"}) {
                    byte[] mac = vault.mac(purpose, text);
                    assertThat(vault.mac(purpose, text)).isEqualTo(mac).hasSize(32);
                    seen.add(HexFormat.of().formatHex(mac));
                }
            }
            assertThat(seen).hasSize(4);
        });
    }

    @Test
    void anotherVaultsKeyOpensNothing() {
        byte[] sealed = Seal.close(TestVault.KEY.forPurpose("seal mail"), "mail", new byte[] {1});
        byte[] other = TestVault.keyOf(TestVault.file("another vault")).forPurpose("seal mail");

        assertThatThrownBy(() -> Seal.open(other, "mail", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Seal.open(TestVault.KEY.forPurpose("seal mail"), "post", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutItsKeyTheServiceSaysThatItIsNotReady() throws Exception {
        Path file = folder.resolve("vault.key");
        assertThat(TestVault.keyOf(file).unready()).isPresent();
        Files.writeString(file, "c2hvcnQ=");
        assertThat(TestVault.keyOf(file).unready())
                .hasValueSatisfying(why -> assertThat(why).contains("does not hold 256 bits"));
        Files.writeString(file, "no base64 at all!");
        assertThat(TestVault.keyOf(file).unready()).isPresent();
        assertThat(TestVault.KEY.unready()).isEmpty();
    }

    private byte[] seal(UUID person) {
        return members.get(beans -> beans.get(Vault.class).seal(person, SAID));
    }

    private Map<UUID, String> open(UUID person, byte[] sealed) {
        return members.get(beans -> beans.get(Vault.class).open(Map.of(person, sealed)));
    }
}
