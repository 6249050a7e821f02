package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import masthead.articles.media.MediaLibrary;
import masthead.platform.eventlog.EventLog;
import masthead.platform.events.Position;

/** Whether readers may have a picture, asked in a transaction that is over before its file is read. */
@ApplicationScoped
public class PublicPictures {
    @Inject
    MediaLibrary library;

    @Inject
    EventLog log;

    /** The answer, and the place in the event feed up to which it is sure to be true. */
    public record Showing(boolean published, Position position) {}

    /** 404: there is no such picture at all. */
    @Transactional(rollbackOn = Exception.class)
    public Showing showing(UUID picture) {
        Position before = log.position();
        if (library.lookup(picture).isEmpty()) {
            throw new ContentRefusals.NotPublic("picture of that name");
        }
        return new Showing(library.published(picture), before);
    }
}
