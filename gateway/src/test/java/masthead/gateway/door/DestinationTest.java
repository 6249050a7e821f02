package masthead.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/",
                "/admin",
                "/admin/articles/019ab000-0000-7000-8000-0000000031ee?panel=story&q=a%20b",
                "/account",
                "/account/newsletters?x=1"
            })
    void ourOwnPagesAreGoneOnTo(String address) {
        assertThat(Destination.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.test/admin/",
                "//evil.test/admin/",
                "/admin//evil.test",
                "/\\evil.test",
                "/admin\\..\\x",
                "\t//evil.test",
                "/administrator",
                "/admin.evil.test",
                "/admin@evil.test",
                "/admin/../sign-out",
                "/admin/%2e%2e/x",
                "/admin/\r\nSet-Cookie: a=b",
                "/admin/?a\r\nLocation: x",
                "/admin/\n",
                "/admin/?<script>",
                "javascript:alert(1)",
                "/flood-barrier",
                "/sign-out",
                "admin/"
            })
    void allElseLeadsToTheDesk(String address) {
        assertThat(Destination.of(address)).isEqualTo("/admin/");
    }

    @Test
    void whatIsTooLongIsNone() {
        assertThat(Destination.of("/admin/" + "a".repeat(600))).isEqualTo("/admin/");
    }
}
