package masthead.deploy.control;

import java.io.IOException;

/** Something that the launcher does when it is told to. */
public interface Command {
    /**
     * Runs it.
     *
     * @throws masthead.deploy.Trouble it can't be done, with the reason
     */
    void run(Request request, Answers answers) throws IOException, InterruptedException;
}
