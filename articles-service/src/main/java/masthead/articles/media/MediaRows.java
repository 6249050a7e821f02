package masthead.articles.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import masthead.articles.media.TakeInPicture.Stored;

/** The transaction that comes after a picture's file was stored. */
@ApplicationScoped
public class MediaRows {
    @Inject
    TakeInPicture takeIn;

    @Transactional(rollbackOn = Exception.class)
    public Media add(Stored stored) {
        return takeIn.add(stored, null);
    }
}
