package masthead.articles.media;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file that pages may show: one crop of a picture in one width and type. */
@Entity
@Immutable
public class Rendition {
    @EmbeddedId
    private Key key;

    private int height;

    protected Rendition() {}

    Rendition(Key key, int height) {
        this.key = key;
        this.height = height;
    }

    /**
     * Which file of which picture.
     *
     * @param edition the picture's, when it was made
     * @param type {@code webp} or {@code jpg}, also the file's ending
     */
    @Embeddable
    public record Key(UUID mediaId, int edition, String crop, int width, String type) implements Serializable {
        /** The file's name below its picture, also the end of its address. */
        public String file() {
            return crop + "-" + width + "." + type;
        }
    }

    public Key key() {
        return key;
    }

    public int height() {
        return height;
    }
}
