package masthead.deploy.control;

/** Where a command says what it does. */
public interface Answers {
    /** The result: text, or a JSON document. */
    void result(String text);

    /** How far it is; for people, never part of the result. */
    void progress(String line);
}
