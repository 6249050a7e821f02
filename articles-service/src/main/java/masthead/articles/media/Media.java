package masthead.articles.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import masthead.articles.media.TakeInPicture.Stored;
import org.jspecify.annotations.Nullable;

/** A picture of the newsroom. Its file is kept cleansed; what readers get are renditions of it. */
@Entity
public class Media {
    @Id
    private UUID id;

    @Version
    private int version;

    private int edition = 1;
    private String fileName;
    private int width;
    private int height;
    private int orientation;
    private String alt = "";
    private boolean decorative;
    private String caption;
    private String credit;

    @Column(name = "focal_x")
    private double focalX = 0.5;

    @Column(name = "focal_y")
    private double focalY = 0.5;

    private Instant uploadedAt;
    private @Nullable String origin;
    private byte @Nullable [] sourceHash;

    protected Media() {}

    Media(Stored stored, Instant now, @Nullable String origin) {
        Picture picture = stored.picture();
        this.id = stored.id();
        this.fileName = stored.fileName();
        this.sourceHash = stored.hash();
        this.width = picture.width();
        this.height = picture.height();
        this.orientation = picture.orientation();
        this.caption = picture.caption();
        this.credit = picture.credit();
        this.uploadedAt = now;
        this.origin = origin;
    }

    /** Says what the picture shows, and where its middle is; another middle needs other renditions. */
    void describe(MediaRequest wanted) {
        alt = wanted.alt();
        decorative = wanted.decorative();
        caption = wanted.caption();
        credit = wanted.credit();
        if (focalX != wanted.focalX() || focalY != wanted.focalY()) {
            focalX = wanted.focalX();
            focalY = wanted.focalY();
            edition++;
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Part of the renditions' addresses: another focal point has another one. */
    public int edition() {
        return edition;
    }

    public String fileName() {
        return fileName;
    }

    /** Pixels, as a viewer sees it. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** How the kept file must be turned, by EXIF's orientation 1 to 8. */
    int orientation() {
        return orientation;
    }

    public String alt() {
        return alt;
    }

    /** Whether it says nothing that the words beside it don't, so that it needs no alt text. */
    public boolean decorative() {
        return decorative;
    }

    public String caption() {
        return caption;
    }

    public String credit() {
        return credit;
    }

    /** From the left edge, 0 to 1. */
    public double focalX() {
        return focalX;
    }

    /** From the upper edge, 0 to 1. */
    public double focalY() {
        return focalY;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
