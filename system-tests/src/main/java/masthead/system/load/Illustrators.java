package masthead.system.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import masthead.system.http.Answer;
import masthead.system.http.Crawl;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;

/** Picture editors who upload one picture after the other, and remember those that were acknowledged. */
public final class Illustrators extends Load {
    private static final int LONG_SIDE = 900;
    private static final int SHORT_SIDE = 600;

    private final Tally tally;
    private final Http http;
    private final Desk desk;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final byte[] picture = Picture.ofSize(LONG_SIDE, SHORT_SIDE).jpeg();

    private Illustrators(Http http, Desk desk) {
        this.tally = new Tally(http);
        this.http = http;
        this.desk = desk;
    }

    public static Illustrators start(int many, Http http, Desk desk) {
        var illustrators = new Illustrators(http, desk);
        for (int i = 0; i < many; i++) {
            illustrators.begin("illustrator " + i, illustrators::upload);
        }
        return illustrators;
    }

    private void upload() throws InterruptedException {
        Request request = Request.of("POST", "/api/media?name=barrier.jpg").body("image/jpeg", picture);
        tally.send(desk.keyed(request), 201)
                .ifPresent(answer -> acknowledged.add(answer.json().path("id").asText()));
        Thread.sleep(1_000);
    }

    public List<String> failures() {
        return tally.failures();
    }

    /** The failures that were neither a refusal nor a gateway timeout in words. */
    public List<String> wordless() {
        return tally.wordless();
    }

    /** The failures that were a gateway timeout in words. */
    public List<String> timedOut() {
        return tally.timedOut();
    }

    public int acknowledged() {
        return acknowledged.size();
    }

    /** Of the acknowledged pictures those that are not there, or of which a file that readers get is not whole. */
    public List<String> broken() throws IOException {
        var broken = new ArrayList<String>();
        for (String id : acknowledged) {
            Answer seen = desk.send(Request.get("/api/media/" + id));
            if (seen.status() != 200) {
                broken.add(seen.toString());
                continue;
            }
            http.await(
                    desk.keyed(Request.get("/api/media/" + id)),
                    answer -> !answer.json().path("renditions").isEmpty());
            Draft draft = Newsroom.ferryStory().leadPicture(id, "The barrier", "", "Joris Tann");
            Story story = desk.publish(draft);
            broken.addAll(broken(story.url()));
        }
        return broken;
    }

    private List<String> broken(String url) throws IOException {
        Answer page = http.await(url, 200);
        var broken = new ArrayList<String>();
        var files = new TreeMap<String, Answer>();
        for (String link : Crawl.links(page)) {
            if (link.startsWith("/media/")) {
                files.put(link, http.get(link));
            }
        }
        if (files.isEmpty()) {
            broken.add(url + " shows no picture");
        }
        for (var file : files.entrySet()) {
            Answer answer = file.getValue();
            boolean webp = file.getKey().endsWith(".webp");
            if (answer.status() != 200 || !(webp ? wholeWebp(answer.body()) : wholeJpeg(answer.body()))) {
                broken.add(file.getKey() + ": status " + answer.status() + ", " + answer.body().length + " bytes");
            }
        }
        return broken;
    }

    private static boolean wholeJpeg(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        int n = file.length;
        return image != null && n > 2 && (file[n - 2] & 0xff) == 0xff && (file[n - 1] & 0xff) == 0xd9;
    }

    /** RIFF says how long the whole is. */
    private static boolean wholeWebp(byte[] file) {
        int said = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        return said + 8 == file.length;
    }
}
