package masthead.members.person;

import static masthead.members.Staff.ada;
import static masthead.members.Staff.wire;
import static org.assertj.core.api.Assertions.assertThat;

import masthead.members.access.Audience;
import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void everybodyLooksAfterTheirOwnAccountButNoProgramHasOne() {
        assertThat(ada().allowed(Audience.MEMBERS)).contains("account.own", "staff.read");
        assertThat(wire().allowed(Audience.MEMBERS)).contains("staff.read").doesNotContain("account.own");
    }
}
