package masthead.platform.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import masthead.platform.version.Version.VersionClash;
import masthead.platform.version.Version.VersionRequired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
    @Test
    void theTagOfAnAnswerNamesTheSameVersionWhenItComesBack() {
        assertThat(Version.valueOf(Version.tag(3)).number()).isEqualTo(3);
    }

    @Test
    void aWriteThatNamesNoVersionIsRefusedWith428() {
        assertThatThrownBy(() -> Version.check(null, 3))
                .isInstanceOfSatisfying(
                        VersionRequired.class,
                        e -> assertThat(e.problem().status()).isEqualTo(428));
    }

    @Test
    void aWriteThatSawAnOlderVersionIsRefusedWith412() {
        assertThatThrownBy(() -> Version.check(new Version(2), 3))
                .isInstanceOfSatisfying(
                        VersionClash.class,
                        e -> assertThat(e.problem().status()).isEqualTo(412))
                .hasMessageContaining("version 2");
    }

    @Test
    void aWriteThatSawTheLatestVersionGoesOn() {
        assertThatCode(() -> Version.check(new Version(3), 3)).doesNotThrowAnyException();
    }

    /** Strong comparison by RFC 9110: a weak tag matches nothing, and a star would be a write that saw nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "*", "\"3\", \"4\"", "\"three\"", "\"9999999999\"", ""})
    void aHeaderThatNamesNoVersionOfOursMatchesNothing(String header) {
        assertThatThrownBy(() -> Version.valueOf(header)).isInstanceOf(VersionClash.class);
    }
}
