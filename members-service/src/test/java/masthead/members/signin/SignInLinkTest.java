package masthead.members.signin;

import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static masthead.members.Staff.wire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.members.signin.SignInLink.Kind;
import masthead.platform.id.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignInLinkTest {
    private static final byte[] HERE = {1};
    private static final byte[] ELSEWHERE = {2};
    private static final byte[] CODE = {3};
    private static final byte[] WRONG = {4};
    private static final Instant LAST = NOON.plus(Duration.ofMinutes(10)).minusMillis(1);
    private final Person ada = AtTheDoor.withAddress(ada(), AtTheDoor.ADAS_ACCOUNT);

    @Test
    void itLetsInOnce() {
        SignInLink link = asked(ada);

        assertThat(link.use(HERE, LAST)).isSameAs(ada);

        assertThatThrownBy(() -> link.use(HERE, LAST))
                .isInstanceOf(LinkUsedUp.class)
                .hasMessageContaining("12:09 UTC on 23 November");
        assertThatThrownBy(() -> link.type(CODE, LAST)).isInstanceOf(LinkUsedUp.class);
    }

    @Test
    void lookingAtItChangesNothing() {
        SignInLink link = asked(ada);

        for (int i = 0; i < 10; i++) {
            link.owner(NOON);
            link.here(ELSEWHERE);
        }

        assertThat(link.use(HERE, NOON)).isSameAs(ada);
    }

    @Test
    void anotherBrowserDoesNotUseItUp() {
        SignInLink link = asked(ada);

        assertThatThrownBy(() -> link.use(ELSEWHERE, NOON)).isInstanceOf(LinkElsewhere.class);

        assertThat(link.use(HERE, NOON)).isSameAs(ada);
    }

    @Test
    void itEndsAfterTenMinutesAnInvitationAfterSevenDaysAndAnOperatorsAfterOne() {
        assertThatThrownBy(() -> asked(ada).use(HERE, LAST.plusMillis(1))).isInstanceOf(LinkUsedUp.class);
        assertThatThrownBy(() -> asked(ada).type(CODE, LAST.plusMillis(1))).isInstanceOf(LinkUsedUp.class);
        assertLasts(Kind.INVITATION, Duration.ofDays(7));
        assertLasts(Kind.OPERATOR, Duration.ofHours(24));
    }

    private void assertLasts(Kind kind, Duration life) {
        Instant end = NOON.plus(life);
        assertThat(unbound(kind).use(ELSEWHERE, end.minusMillis(1))).isSameAs(ada);
        assertThatThrownBy(() -> unbound(kind).use(ELSEWHERE, end)).isInstanceOf(LinkUsedUp.class);
    }

    @Test
    void theFifthTryMayBeRightAndTheSixthIsNotLookedAt() {
        SignInLink lucky = asked(ada);
        SignInLink late = asked(ada);
        for (int left = 4; left >= 1; left--) {
            assertThat(triesLeft(lucky)).isEqualTo(left);
            assertThat(triesLeft(late)).isEqualTo(left);
        }
        assertThat(lucky.type(CODE, NOON)).isSameAs(ada);

        assertThat(triesLeft(late)).isEqualTo(0);
        assertThatThrownBy(() -> late.type(CODE, NOON)).isInstanceOf(CodeWrong.class);
        assertThat(late.use(HERE, NOON)).isSameAs(ada);
    }

    @Test
    void forAnAddressThatNobodyHasNoCodeIsRightAndTriesRunOutAlike() {
        SignInLink link = asked(null);

        for (int left = 4; left >= 0; left--) {
            int expected = left;
            assertThat(catchThrowableOfType(CodeWrong.class, () -> link.type(CODE, NOON))
                            .more())
                    .containsEntry("triesLeft", expected);
        }
        assertThatThrownBy(() -> link.use(HERE, NOON)).isInstanceOf(LinkUsedUp.class);
    }

    @Test
    void itIsOfNoUseOnceTheAddressIsAnothers() {
        SignInLink link = asked(ada);
        AtTheDoor.withAddress(ada, new byte[] {9});

        assertThatThrownBy(() -> link.use(HERE, NOON)).isInstanceOf(LinkUsedUp.class);
        assertThatThrownBy(() -> link.type(CODE, NOON)).isInstanceOf(CodeWrong.class);
        assertThat(unbound(Kind.OPERATOR).use(HERE, NOON)).isSameAs(ada);
    }

    @Test
    void noProgramComesInByAnyLink() {
        SignInLink link = SignInLink.unbound(Ids.next(NOON), Kind.OPERATOR, wire(), Secret.random(""), NOON);

        assertThatThrownBy(() -> link.use(HERE, NOON)).isInstanceOf(LinkUsedUp.class);
    }

    private static Object triesLeft(SignInLink link) {
        return catchThrowableOfType(CodeWrong.class, () -> link.type(WRONG, NOON))
                .more()
                .getOrDefault("triesLeft", "none");
    }

    private SignInLink unbound(Kind kind) {
        return SignInLink.unbound(Ids.next(NOON), kind, ada, Secret.random(""), NOON);
    }

    private static SignInLink asked(@Nullable Person person) {
        var ask = new Ask(person, AtTheDoor.ADAS_ACCOUNT, HERE, CODE, "/admin/");
        return SignInLink.asked(Ids.next(NOON), ask, Secret.random(""), NOON);
    }
}
