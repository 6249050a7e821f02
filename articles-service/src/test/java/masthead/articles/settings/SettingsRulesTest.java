package masthead.articles.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import masthead.articles.settings.Settings.Account;
import masthead.platform.json.Json;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
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

    @Test
    void whereFaultsAndMistakesAreReportedIsAnAddressThatCanBeUsed() {
        assertThatCode(() -> check("\"security\":\"mailto:security@paper.example\",\"mistakes\":\"/corrections\""))
                .doesNotThrowAnyException();
        assertThat(refused("\"security\":\"/security\",\"mistakes\":\"javascript:alert(1)\""))
                .containsExactly("security", "mistakes");
        assertThat(refused("\"security\":\"http://paper.example\",\"mistakes\":\"//elsewhere.example\""))
                .containsExactly("security", "mistakes");
    }

    @Test
    void aYearHasFourDigitsAndAPublisherOneLine() {
        assertThatCode(() -> check("\"founded\":1868,\"publisher\":\"The Paper Trust\""))
                .doesNotThrowAnyException();
        assertThat(refused("\"founded\":98,\"publisher\":\"The\\nTrust\"")).containsExactly("publisher", "founded");
    }

    @Test
    void aZoneIsAPlacesAndNoOffsetThatTheDatabaseReadsTheOtherWayRound() {
        for (String zone : List.of("Europe/Kyiv", "UTC", "Etc/GMT-3", "America/Argentina/Salta")) {
            assertThatCode(() -> check("\"zone\":\"" + zone + "\"")).as(zone).doesNotThrowAnyException();
        }
        for (String offset : List.of("UTC+3", "GMT+2", "+03:00", "Z", "UT-01:30", "SystemV/EST5", "Nowhere/Land")) {
            assertThat(refused("\"zone\":\"" + offset + "\"")).as(offset).containsExactly("zone");
        }
    }

    @Test
    void whatIsLeftEmptyIsNotThere() throws IOException {
        Settings settings = settings("\"security\":\"\",\"publisher\":\" \"");

        assertThat(settings.security()).isNull();
        assertThat(settings.publisher()).isNull();
    }

    private static List<String> refused(String fields) {
        return catchThrowableOfType(InvalidRequest.class, () -> check(fields)).problem().violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static void check(@Nullable Colours colours, @Nullable Account account) throws IOException {
        check("\"colours\":%s,\"social\":%s"
                .formatted(
                        Json.mapper().writeValueAsString(colours),
                        Json.mapper().writeValueAsString(account == null ? List.of() : List.of(account))));
    }

    private static void check(String fields) throws IOException {
        SettingsRules.checked(settings(fields));
    }

    private static Settings settings(String fields) throws IOException {
        return Json.mapper().readValue("{\"name\":\"The paper\"," + fields + "}", Settings.class);
    }
}
