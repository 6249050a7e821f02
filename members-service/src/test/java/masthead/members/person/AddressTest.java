package masthead.members.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import masthead.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void itIsKeptAsWrittenAndComparedWithoutCase() {
        Address address = Address.of("  Ada.Quill+News@Independent.Example ");

        assertThat(address.text()).isEqualTo("Ada.Quill+News@Independent.Example");
        assertThat(address.lowerCase()).isEqualTo("ada.quill+news@independent.example");
        assertThat(Address.of("ada@zürich.example").text()).isEqualTo("ada@xn--zrich-kva.example");
        assertThat("To " + address).doesNotContain("@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@independent.example",
                "ada@",
                "ada@@independent.example",
                "ada quill@independent.example",
                "ada@independent.example\r\nBcc: all@independent.example",
                "ada@independent.example\u0000",
                "Ada <ada@independent.example>",
                "ada@independent.example, bo@independent.example",
                ".ada@independent.example",
                "ada.@independent.example",
                "ada@independent..example",
                "ädä@independent.example"
            })
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> Address.of(written)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void noneIsLongerThanServersTake() {
        assertThatThrownBy(() -> Address.of("a".repeat(65) + "@independent.example"))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> Address.of("ada@" + "a.".repeat(126) + "example"))
                .isInstanceOf(InvalidRequest.class);
    }
}
