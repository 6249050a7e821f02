package masthead.members.signin;

import java.util.Map;
import masthead.platform.problem.DomainException;

/** 401: not that code. The try is counted, so the transaction that refuses it must commit. */
public class CodeWrong extends DomainException {
    private final int triesLeft;

    CodeWrong(int triesLeft) {
        super(
                401,
                "code-wrong",
                "That is not the code",
                triesLeft == 0
                        ? "No tries are left for this code. Use the link in the mail, or ask for a new one."
                        : "Look at the newest mail; tries left: " + triesLeft + ".");
        this.triesLeft = triesLeft;
    }

    @Override
    protected Map<String, Object> more() {
        return Map.of("triesLeft", triesLeft);
    }
}
