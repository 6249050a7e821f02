package masthead.members.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final Map<String, String> VALUES = Map.of(
            "newsroom", "The Independent",
            "name", "Ada Quill",
            "url", "https://independent.example/sign-in/link?token=t&x=1",
            "code", "012345",
            "by", "Bo",
            "role", "editor",
            "address", "ada@elsewhere.example",
            "device", "Firefox on Linux",
            "passkey", "The desk by the window",
            "time", "23 November 2026 at 12:00 UTC");

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftOpen(MailKind kind) {
        var wording = new Wording(kind, VALUES);

        assertThat(wording.subject()).isNotBlank().doesNotContain("{", "}");
        assertThat(wording.text()).contains("Hello Ada Quill,").doesNotContain("{", "}");
        assertThat(wording.html()).contains("Hello Ada Quill,").doesNotContain("{url}", "{code}", "{n");
    }

    @Test
    void theLinkAndTheCodeAreInBothForms() {
        var wording = new Wording(MailKind.LINK, VALUES);

        assertThat(wording.text()).contains("\nhttps://independent.example/sign-in/link?token=t&x=1\n", "\n012345\n");
        assertThat(wording.html())
                .contains("href=\"https://independent.example/sign-in/link?token=t&amp;x=1\"", ">012345<");
    }

    @Test
    void aHostileNameStaysAName() {
        var hostile = new HashMap<>(VALUES);
        hostile.put("name", "<img src=x onerror=alert(1)>\r\nBcc: all@independent.example\u0000{url}$1\\");
        hostile.put("newsroom", "X\r\nBcc: all@independent.example\u2028");
        var wording = new Wording(MailKind.INVITATION, hostile);

        assertThat(wording.html())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
        assertThat(wording.text()).contains("{url}$1\\").doesNotContain("\nBcc").doesNotContain("\u0000");
        assertThat(wording.subject()).doesNotContainPattern("[\\r\\n\\x00\\u2028]");
    }

    @Test
    void aValueThatIsMissingIsAFaultOfOurs() {
        assertThatThrownBy(() -> new Wording(MailKind.LINK, Map.of("name", "Ada")).text())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
