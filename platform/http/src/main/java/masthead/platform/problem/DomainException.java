package masthead.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller can act on. Each kind is a subclass with a status, a stable type and a title; the message
 * says what is wrong here and what to do.
 */
public abstract class DomainException extends RuntimeException {
    private final int status;
    private final String type;
    private final String title;
    private final List<Violation> violations;

    /**
     * @param status the HTTP status that answers it
     * @param type the last part of the problem's type, stable and listed in docs/problems.md
     * @param title the same for every occurrence of the type
     * @param detail what is wrong this time and what to do
     */
    protected DomainException(int status, String type, String title, String detail) {
        this(status, type, title, detail, List.of());
    }

    protected DomainException(int status, String type, String title, String detail, List<Violation> violations) {
        super(detail);
        this.status = status;
        this.type = type;
        this.title = title;
        this.violations = List.copyOf(violations);
    }

    public Problem problem() {
        return new Problem(Problem.type(type), title, status, getMessage(), violations, more());
    }

    /** What programs need to know beside the words, by name (RFC 9457, 3.2). */
    protected Map<String, Object> more() {
        return Map.of();
    }
}
