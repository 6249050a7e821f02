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
import java.util.function.Function;
import java.util.stream.Collectors;
import masthead.articles.article.Draft;
import masthead.articles.article.Kind;
import masthead.articles.article.Publication;
import masthead.articles.author.Author;
import masthead.articles.author.Authors;
import masthead.articles.media.Media;
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

    /** Has readers find a story by what it says now. Whoever asks has just changed its publication, and so holds it. */
    public void put(Publication publication) {
        put(List.of(publication));
    }

    /** The same with several. Static pages are not searched for. */
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
        Map<UUID, Author> people =
                authors.of(bylines(publication)).stream().collect(Collectors.toMap(Author::id, Function.identity()));
        return new SearchText(
                copy.language(),
                copy.headline(),
                copy.standfirst(),
                bylines(publication).stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .map(Author::name)
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
                    .or(() -> library.lookup(lead.media()).map(Media::caption))
                    .ifPresent(captions::add);
        }
        captions.addAll(publication.body().findValuesAsText("caption"));
        return captions;
    }

    /**
     * Stories whose row must be made anew. Nobody changes what readers see of them until the transaction ends; those that
     * somebody changes just now are left to whoever does.
     */
    @SuppressWarnings("unchecked") // the query has one column of ids
    List<UUID> due(int most) {
        return em.createNativeQuery("""
            select p.article_id from search_due d join publication p using (article_id)
            order by p.article_id limit :most
            for no key update of p skip locked
            """, UUID.class).setParameter("most", most).getResultList();
    }
}
