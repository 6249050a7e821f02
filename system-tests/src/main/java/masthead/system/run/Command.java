package masthead.system.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** {@code deploy/masthead}, as an operator gives it. */
public final class Command {
    private Command() {}

    /** What came of it. */
    public record Result(List<String> command, int exit, String out, String err) {
        /**
         * This result, if all went well.
         *
         * @throws AssertionError it failed
         */
        public Result done() {
            if (exit != 0) {
                throw new AssertionError(command + " ended with " + exit + ": " + err + out);
            }
            return this;
        }

        /** What it printed, as JSON. */
        public JsonNode json() {
            try {
                return new ObjectMapper().readTree(out);
            } catch (JsonProcessingException e) {
                throw new AssertionError(command + " printed no JSON: " + out, e);
            }
        }
    }

    /** @param progress takes each line of standard error as it comes */
    static Result run(List<String> command, Consumer<String> progress) throws IOException, InterruptedException {
        Process process = Environment.of(new ProcessBuilder(command)).start();
        process.getOutputStream().close();
        var out = CompletableFuture.supplyAsync(() -> whole(process.inputReader(StandardCharsets.UTF_8)));
        var err = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                err.append(line).append('\n');
                progress.accept(line);
            }
        }
        return new Result(command, process.waitFor(), out.join(), err.toString());
    }

    private static String whole(Reader reader) {
        try (reader) {
            var text = new StringBuilder();
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                text.append((char) c);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
