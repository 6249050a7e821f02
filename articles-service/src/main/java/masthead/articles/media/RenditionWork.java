package masthead.articles.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import masthead.articles.media.RenditionMaker.Crop;
import masthead.articles.media.RenditionMaker.Made;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
import masthead.platform.worker.Lease;
import masthead.platform.worker.LeasedWork;

/** Makes the renditions of a picture in the background, stores the files, then tells that they are there. */
@ApplicationScoped
public class RenditionWork implements LeasedWork {
    static final String KIND = "media.renditions";

    @Inject
    RenditionRecords records;

    @Inject
    MediaStore store;

    /** Which picture. */
    record Order(UUID media) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Lease lease) throws Exception {
        UUID id = UUID.fromString(lease.payload().path("media").asText());
        RenditionRecords.Source source = records.source(id);
        try (var turn = Cleansing.TURNS.afterEditors()) {
            BufferedImage upright = RenditionMaker.upright(original(id), source.orientation());
            var made = new ArrayList<Rendition>();
            for (Crop crop : Crop.values()) {
                lease.check();
                for (Made file : RenditionMaker.make(upright, crop, source.focalX(), source.focalY())) {
                    var key = new Rendition.Key(id, source.edition(), file.crop(), file.width(), file.type());
                    store.put(id + "/" + source.edition() + "/" + key.file(), new ByteArrayInputStream(file.bytes()));
                    made.add(new Rendition(key, file.height()));
                }
            }
            records.made(id, source.edition(), made);
        }
    }

    private BufferedImage original(UUID id) throws IOException, Unworkable {
        var file =
                store.get(id + "/original").orElseThrow(() -> new Unworkable("The file of picture " + id + " is gone"));
        try (file) {
            return Cleansing.decodeKept(file);
        }
    }

    /** The transactions around the work. */
    @ApplicationScoped
    public static class RenditionRecords {
        @Inject
        MediaLibrary library;

        @Inject
        EventLog events;

        /** What must be known to make renditions. */
        public record Source(int edition, int orientation, double focalX, double focalY) {}

        /** What followers learn. */
        public record MediaFact(int version) {}

        @Transactional(rollbackOn = Exception.class)
        public Source source(UUID id) {
            Media media = library.find(id);
            return new Source(media.edition(), media.orientation(), media.focalX(), media.focalY());
        }

        /** Notes what was made, unless the focal point has moved on meanwhile: then other work does it anew. */
        @Transactional(rollbackOn = Exception.class)
        public void made(UUID id, int edition, List<Rendition> made) {
            Media media = library.find(id);
            if (media.edition() == edition) {
                library.replaceRenditions(id, made);
                events.append(new Event("media.changed", id, new MediaFact(media.version())));
            }
        }
    }
}
