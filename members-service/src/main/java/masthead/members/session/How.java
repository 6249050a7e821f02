package masthead.members.session;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what somebody came in. */
public enum How {
    LINK,
    CODE,
    PASSKEY,
    INVITATION,
    OPERATOR;

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
