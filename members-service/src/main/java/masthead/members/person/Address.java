package masthead.members.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import masthead.platform.problem.InvalidRequest;

/**
 * An e-mail address in the form that mail servers take without extensions (RFC 5321, 4.1.2, the dot-string): kept as it was
 * written, with the domain in ASCII, and the same as another whatever the case of its letters.
 */
public record Address(@JsonValue String text) {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

    /** @throws InvalidRequest naming the field {@code address} */
    @JsonCreator
    public static Address of(String written) {
        String text = ascii(written.strip());
        if (text.length() > LONGEST
                || text.indexOf('@') > LONGEST_NAME
                || !FORM.matcher(text).matches()) {
            throw new InvalidRequest("address", "must be an e-mail address");
        }
        return new Address(text);
    }

    /** The form by which addresses are compared. */
    public String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String ascii(String written) {
        int at = written.lastIndexOf('@');
        if (at < 0) {
            return written;
        }
        try {
            return written.substring(0, at + 1) + IDN.toASCII(written.substring(at + 1));
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }

    /** Says nothing, so that no log ever has it. */
    @Override
    public String toString() {
        return "an address";
    }
}
