package masthead.system.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;

/** Many who ask for the same thing at the same moment. */
public final class Crowd {
    private Crowd() {}

    /**
     * Opens all connections, then sends the request on each before reading the first answer.
     *
     * @param many how many ask
     */
    public static List<Answer> ask(Http http, Request request, int many) {
        var lines = new ArrayList<Line>();
        try {
            for (int i = 0; i < many; i++) {
                lines.add(http.line());
            }
            for (Line line : lines) {
                line.begin(request);
            }
            var answers = new ArrayList<Answer>();
            for (Line line : lines) {
                answers.add(line.answer(request));
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lines.forEach(Crowd::close);
        }
    }

    private static void close(Line line) {
        try {
            line.close();
        } catch (IOException gone) {
            // it was of no more use
        }
    }
}
