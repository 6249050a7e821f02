package masthead.platform.problem;

import java.util.List;

/** The request can't be understood or breaks a rule that concerns its fields alone. */
public class InvalidRequest extends DomainException {
    private static final String TITLE = "The request is not valid";

    public InvalidRequest(String detail) {
        super(400, "invalid-request", TITLE, detail);
    }

    public InvalidRequest(List<Violation> violations) {
        super(400, "invalid-request", TITLE, "Mend the fields listed under violations and send it again.", violations);
    }

    public InvalidRequest(String field, String message) {
        this(List.of(new Violation(field, message)));
    }
}
