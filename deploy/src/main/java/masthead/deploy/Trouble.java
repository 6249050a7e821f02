package masthead.deploy;

/** Something that the operator must know or mend; the message is one clear line. */
public class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String line) {
        super(line);
    }

    public Trouble(String line, Throwable cause) {
        super(line, cause);
    }
}
