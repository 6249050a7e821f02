package masthead.articles.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import masthead.articles.settings.Settings.Account;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingsRulesTest {
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Colours.contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(Colours.contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    @Test
    void aColourThatSomeCanNotReadIsRefused() {
        assertThatCode(() -> check(new Colours("#1a4f8b", "#8ab4f8"), null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(new Colours("#ffcc00", "#202020"), null))
                .extracting(refused ->
                        ((InvalidRequest) refused).problem().violations().toString())
                .asString()
                .contains("colours.accent", "colours.accentDark", "4.5:1");
        assertThatThrownBy(() -> check(new Colours("red; }", "#8ab4f8"), null)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void anAccountIsAnAddressOnTheWeb() {
        assertThatCode(() -> check(null, new Account("Mastodon", "https://mastodon.social/@paper")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(null, new Account("Mastodon", "javascript:alert(1)")))
                .isInstanceOf(InvalidRequest.class);
    }

    private static void check(@Nullable Colours colours, @Nullable Account account) {
        SettingsRules.checked(new Settings(
                "The paper",
                null,
                null,
                null,
                null,
                null,
                colours,
                null,
                null,
                null,
                null,
                account == null ? List.of() : List.of(account)));
    }
}
