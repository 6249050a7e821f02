package masthead.articles.author;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import masthead.articles.named.Named;
import masthead.platform.eventlog.Event;
import org.jspecify.annotations.Nullable;

/** Whose name stands over stories. Not an account: an author needs none, and staff need not be authors. */
@Entity
public class Author implements Named {
    @Id
    private UUID id;

    @Version
    private int version;

    private String slug;
    private String name;
    private String role;
    private String biography;
    private @Nullable UUID portraitId;

    protected Author() {}

    public Author(UUID id, AuthorRequest wanted) {
        this.id = id;
        change(wanted);
    }

    public final void change(AuthorRequest wanted) {
        slug = wanted.slug();
        name = wanted.name();
        role = wanted.role();
        biography = wanted.biography();
        portraitId = wanted.portrait();
    }

    @Override
    public Event changed(String before) {
        return new Event("author.changed", id, new AuthorFact(slug, version, slug.equals(before) ? null : before));
    }

    @Override
    public String noun() {
        return "author";
    }

    @Override
    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String name() {
        return name;
    }

    /** What readers are told of the author's work, such as "Energy correspondent"; may be empty. */
    public String role() {
        return role;
    }

    public String biography() {
        return biography;
    }

    public @Nullable UUID portrait() {
        return portraitId;
    }
}
