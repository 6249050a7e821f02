package masthead.document;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Every mark that text may carry, outermost element first. */
enum MarkType {
    LINK("link", Map.of("href", Attribute.LINK)),
    LANGUAGE("language", Map.of("lang", Attribute.LANGUAGE, "dir", Attribute.DIRECTION)),
    BOLD("bold", Map.of()),
    ITALIC("italic", Map.of()),
    UNDERLINE("underline", Map.of()),
    STRIKE("strike", Map.of()),
    SUBSCRIPT("subscript", Map.of()),
    SUPERSCRIPT("superscript", Map.of()),
    CODE("code", Map.of());

    final String wireName;
    final Map<String, Attribute> attributes;

    MarkType(String wireName, Map<String, Attribute> attributes) {
        this.wireName = wireName;
        this.attributes = attributes;
    }

    static Optional<MarkType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(name))
                .findFirst();
    }
}
