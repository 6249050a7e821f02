package masthead.deploy.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import masthead.deploy.data.Settings.Beginning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private DataDirectory data;

    @BeforeEach
    void open() {
        data = DataDirectory.open(folder);
    }

    @Test
    void aPortIsTheSameAtTheNextStart() {
        int port = Settings.of(data).port("feed", any -> true, () -> 18_001);

        assertThat(Settings.of(data).port("feed", any -> true, () -> 18_002)).isEqualTo(port);
    }

    @Test
    void aPortThatSomebodyTookIsChangedForGood() {
        Settings.of(data).port("feed", any -> true, () -> 18_001);

        Settings.of(data).port("feed", port -> port != 18_001, () -> 18_002);

        assertThat(Settings.of(data).port("feed", any -> true, () -> 18_003)).isEqualTo(18_002);
    }

    @Test
    void theBeginningIsRemembered() {
        assertThat(Settings.of(data).beginning()).isEqualTo(Beginning.NEW);

        Settings.of(data).begin(Beginning.EMPTY);

        assertThat(Settings.of(data).beginning()).isEqualTo(Beginning.EMPTY);
    }
}
