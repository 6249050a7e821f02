package masthead.articles.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import masthead.articles.media.MediaLibrary.MediaNotFound;

/** Where the files of pictures are that staff look at, asked in a transaction that is over before a file is read. */
@ApplicationScoped
public class StaffPictures {
    @Inject
    EntityManager em;

    /**
     * The edition of a picture that has the file: of its present focal point, or of an earlier one until that is made.
     *
     * @throws MediaNotFound there is no such file (yet)
     */
    @Transactional(rollbackOn = Exception.class)
    public int edition(UUID picture, RenditionFile file) {
        return em.createQuery("""
                        select r.key.edition from Rendition r
                        where r.key.mediaId = :picture and r.key.crop = :crop and r.key.width = :width
                          and r.key.type = :type
                        order by r.key.edition desc
                        """, Integer.class)
                .setParameter("picture", picture)
                .setParameter("crop", file.crop())
                .setParameter("width", file.width())
                .setParameter("type", file.type())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MediaNotFound(picture));
    }
}
