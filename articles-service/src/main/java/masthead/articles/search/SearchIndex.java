package masthead.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;
import masthead.articles.article.Draft;
import masthead.articles.article.Kind;
import masthead.articles.article.Publication;
import masthead.articles.author.Authors;
import masthead.articles.media.MediaLibrary;
import masthead.document.Document;

/**
 * The index of what readers may find. The database takes out the row of a story whose publication changes in any way, so
 * nothing is found by what it said before; a new row is put in by the same transaction, or by {@link IndexWork}.
 */
@ApplicationScoped
public class SearchIndex {
    @Inject
    EntityManager em;

    @Inject
    Authors authors;

    @Inject
    MediaLibrary library;

    /**
     * Has readers find a story by what it says now. Whoever asks has just changed its publication, and so holds it. Somebody
     * who is renaming what it names isn't waited for: {@link IndexWork} puts it once more.
     */
    public void put(Publication publication) {
        boolean stays = holdNames(publication);
        put(List.of(publication));
        if (!stays) {
            em.createNativeQuery("""
                insert into search_due (article_id) values (:article)
                on conflict (article_id) do update set article_id = excluded.article_id
                """)
                    .setParameter("article", publication.article())
                    .executeUpdate();
        }
    }

    /** Lets nobody change the authors and the lead picture until the transaction ends. @return false if somebody does already */
    private boolean holdNames(Publication publication) {
        Draft copy = publication.copy();
        Set<UUID> people = Set.copyOf(bylines(publication));
        Draft.LeadPicture lead = copy.leadPicture();
        Number held = (Number) em.createNativeQuery("""
                select (select count(*) from (
                            select from author where id = any (cast(:authors as uuid[])) for share skip locked) a)
                     + (select count(*) from (
                            select from media where id = any (cast(:pictures as uuid[])) for share skip locked) m)
                """, Long.class)
                .setParameter("authors", array(people))
                .setParameter("pictures", array(lead == null ? List.of() : List.of(lead.media())))
                .getSingleResult();
        return held.intValue() == people.size() + (lead == null ? 0 : 1);
    }

    /** Puts several that the caller holds, and so their being due. Static pages are not searched for. */
    void put(List<Publication> publications) {
        em.flush();
        var known = new TreeSet<String>();
        publications.stream()
                .filter(publication -> !publication.withdrawn() && publication.kind() != Kind.PAGE)
                .forEach(publication -> {
                    SearchText text = text(publication);
                    put(publication, text);
                    known.addAll(text.known());
                });
        know(known);
        em.createNativeQuery("delete from search_due where article_id in (:articles)")
                .setParameter(
                        "articles",
                        publications.stream().map(Publication::article).toList())
                .executeUpdate();
    }

    private void put(Publication publication, SearchText text) {
        em.createNativeQuery("""
            insert into search_entry (article_id, first_published_at, section_id, authors, title, words)
            values (:article, :at, cast(:section as uuid), cast(:authors as uuid[]),
                    cast(:title as tsvector), cast(:words as tsvector))
            on conflict (article_id) do update set
                first_published_at = excluded.first_published_at,
                section_id = excluded.section_id,
                authors = excluded.authors,
                title = excluded.title,
                words = excluded.words
            """)
                .setParameter("article", publication.article())
                .setParameter("at", publication.firstPublishedAt())
                .setParameter("section", Objects.toString(publication.section(), null))
                .setParameter("authors", array(bylines(publication)))
                .setParameter("title", text.title())
                .setParameter("words", text.words())
                .executeUpdate();
    }

    /** All of a transaction at once and in their order, so that of two who bring the same new words one waits. */
    private void know(Set<String> words) {
        em.createNativeQuery("""
            insert into search_word (word)
            select said.word from unnest(cast(:words as text[])) with ordinality said (word, place)
            where not exists (select from search_word known where known.word = said.word)
            order by said.place
            on conflict do nothing
            """).setParameter("words", array(words)).executeUpdate();
    }

    /** As PostgreSQL writes an array: the words are letters and apostrophes, the ids what ids are. */
    private static String array(Iterable<?> values) {
        var elements = new StringJoiner(",", "{", "}");
        values.forEach(value -> elements.add("\"" + value + "\""));
        return elements.toString();
    }

    private SearchText text(Publication publication) {
        Draft copy = publication.copy();
        Map<UUID, String> names = authors.names(bylines(publication));
        return new SearchText(
                copy.language(),
                copy.headline(),
                copy.standfirst(),
                bylines(publication).stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .toList(),
                captions(publication),
                Document.of(publication.body()).toText());
    }

    private static List<UUID> bylines(Publication publication) {
        return publication.copy().authors().stream().map(Draft.Byline::id).toList();
    }

    /** The lead picture's in the story, or else its own, then those in the text. */
    private List<String> captions(Publication publication) {
        var captions = new ArrayList<String>();
        Draft.LeadPicture lead = publication.copy().leadPicture();
        if (lead != null) {
            Optional.ofNullable(lead.caption())
                    .filter(words -> !words.isBlank())
                    .or(() -> library.caption(lead.media()))
                    .ifPresent(captions::add);
        }
        captions.addAll(publication.body().findValuesAsText("caption"));
        return captions;
    }

    /**
     * Stories whose row must be made anew. Until the transaction ends nobody changes what readers see of them, and whoever
     * renames what they name waits to say so; those that somebody holds just now are left out.
     */
    @SuppressWarnings("unchecked") // the query has one column of ids
    List<UUID> due(int most) {
        return em.createNativeQuery("""
            select p.article_id from search_due d join publication p using (article_id)
            order by p.article_id limit :most
            for no key update skip locked
            """, UUID.class).setParameter("most", most).getResultList();
    }

    /** Whether a row must be made anew, even if somebody holds the story. */
    boolean anyDue() {
        return (Boolean) em.createNativeQuery(
                        "select exists (select from search_due join publication using (article_id))", Boolean.class)
                .getSingleResult();
    }
}
