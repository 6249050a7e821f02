package masthead.articles.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a thing of an archive became here, and how the import left it. */
@Entity
public class Imported {
    @Id
    private String origin;

    private UUID thing;
    private String hash;
    private int revision;
    private String state;
    private String credit;

    protected Imported() {}

    private Imported(String origin, UUID thing, String credit) {
        this.origin = origin;
        this.thing = thing;
        this.credit = credit;
        left("", 0, "");
    }

    /** A section, topic or author; they are made once and are the newsroom's from then on. */
    static Imported name(String origin, UUID thing) {
        return new Imported(origin, thing, "");
    }

    static Imported story(String origin, UUID thing) {
        return new Imported(origin, thing, "");
    }

    /** @param credit whose it is, as its file or caption said */
    static Imported picture(String origin, UUID thing, String credit) {
        return new Imported(origin, thing, credit);
    }

    /**
     * Notes how the import leaves it.
     *
     * @param what tells what came from what may come another time
     * @param made the revision or version that the import made
     * @param as the state of a story; of a picture the mark of its file
     */
    final void left(String what, int made, String as) {
        hash = what;
        revision = made;
        state = as;
    }

    String origin() {
        return origin;
    }

    UUID thing() {
        return thing;
    }

    String hash() {
        return hash;
    }

    int revision() {
        return revision;
    }

    String state() {
        return state;
    }

    String credit() {
        return credit;
    }
}
