package masthead.system.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Picture;

/** One picture that comes over a slow line. */
public final class SlowUpload implements AutoCloseable {
    private static final int PIECES = 100;

    private final Http http;
    private final Desk desk;
    private final Duration duration;
    private final byte[] picture = Picture.ofNoise(1000, 800).png();
    private final Thread thread = new Thread(this::upload, "slow upload");
    private volatile String failure = "not ended";

    private SlowUpload(Http http, Desk desk, Duration duration) {
        this.http = http;
        this.desk = desk;
        this.duration = duration;
    }

    /** @param duration how long its bytes take */
    public static SlowUpload start(Http http, Desk desk, Duration duration) {
        var upload = new SlowUpload(http, desk, duration);
        upload.thread.start();
        return upload;
    }

    private void upload() {
        Request request = desk.keyed(Request.of("POST", "/api/media?name=slow.png"))
                .with("Content-Type", "image/png")
                .with("Content-Length", String.valueOf(picture.length));
        try (Line line = http.line()) {
            line.begin(request);
            int piece = picture.length / PIECES + 1;
            for (int from = 0; from < picture.length; from += piece) {
                line.write(Arrays.copyOfRange(picture, from, Math.min(picture.length, from + piece)));
                Thread.sleep(duration.toMillis() / PIECES);
            }
            Answer answer = line.answer(request).expect(201);
            String id = answer.json().path("id").asText();
            http.await(
                    desk.keyed(Request.get("/api/media/" + id)),
                    seen -> !seen.json().path("renditions").isEmpty());
            failure = "";
        } catch (IOException | AssertionError | RuntimeException e) {
            failure = "The slow upload: " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public List<String> failures() {
        return failure.isEmpty() ? List.of() : List.of(failure);
    }

    /** Waits for its end. */
    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
