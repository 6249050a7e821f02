package masthead.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every kind of attribute: which values it takes, in words that tell a writer what to do. */
enum Attribute {
    HEADING_LEVEL(true, "must be 2, 3 or 4", node -> number(node, 2, 4)),
    LIST_START(false, "must be a whole number from 0 to 100000", node -> number(node, 0, 100_000)),
    SPAN(false, "must be a whole number from 1 to 100", node -> number(node, 1, 100)),
    LINE(false, "must be text of at most " + Limits.LINE + " characters", node -> text(node, Limits.LINE)),
    WORD(false, "must be one word of letters, digits, + # . -", node -> matches(node, "[A-Za-z0-9+#.-]{1,40}")),
    LANGUAGE(
            false,
            "must be a language tag such as uk or ar-EG (BCP 47)",
            node -> matches(node, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")),
    DIRECTION(false, "must be ltr, rtl or auto", node -> matches(node, "ltr|rtl|auto")),
    FLAG(false, "must be true or false", JsonNode::isBoolean),
    PICTURE_SIZE(false, "must be text or wide", node -> matches(node, "text|wide")),
    MEDIA(
            true,
            "must be the id of an uploaded picture",
            node -> matches(node, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")),
    LINK(
            true,
            "must be an address that begins with https://, http://, mailto:, tel:, / or #",
            node -> node.isTextual() && Links.allowed(node.textValue())),
    EMBED_ADDRESS(
            true,
            "must be an https address of a provider that we embed: " + Provider.NAMES,
            node -> node.isTextual() && Provider.of(node.textValue()).isPresent());

    final boolean required;
    final String rule;
    private final Predicate<JsonNode> check;

    Attribute(boolean required, String rule, Predicate<JsonNode> check) {
        this.required = required;
        this.rule = rule;
        this.check = check;
    }

    boolean allows(JsonNode value) {
        return check.test(value);
    }

    private static boolean number(JsonNode node, int least, int most) {
        return node.isInt() && node.intValue() >= least && node.intValue() <= most;
    }

    private static boolean text(JsonNode node, int longest) {
        return node.isTextual() && node.textValue().length() <= longest && Limits.clean(node.textValue());
    }

    private static boolean matches(JsonNode node, String pattern) {
        return node.isTextual() && Pattern.matches(pattern, node.textValue());
    }
}
