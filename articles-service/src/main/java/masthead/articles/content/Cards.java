package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import masthead.articles.article.Draft;
import masthead.articles.author.Author;
import masthead.articles.author.Authors;
import masthead.articles.content.PublicRecords.Card;
import masthead.articles.content.PublicRecords.CardNote;
import masthead.articles.content.PublicRecords.Named;
import masthead.articles.content.PublicRecords.PublicPicture;
import masthead.articles.media.Media;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.RenditionView;
import masthead.articles.section.Section;
import masthead.articles.section.Sections;
import masthead.document.Words;
import org.jspecify.annotations.Nullable;

/** Makes cards of publications: four statements, however many. */
@ApplicationScoped
public class Cards {
    @Inject
    Sections sections;

    @Inject
    Authors authors;

    @Inject
    MediaLibrary library;

    /** What several cards share, read once. */
    private record Shelf(
            Map<UUID, Section> sections,
            Map<UUID, Author> authors,
            Map<UUID, Media> media,
            Map<UUID, List<RenditionView>> renditions) {}

    List<Card> of(List<PublicationRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Shelf shelf = shelf(rows);
        return rows.stream().map(row -> card(row, shelf)).toList();
    }

    private Shelf shelf(List<PublicationRow> rows) {
        var people = new LinkedHashSet<UUID>();
        var pictures = new LinkedHashSet<UUID>();
        for (PublicationRow row : rows) {
            row.copy().authors().forEach(byline -> people.add(byline.id()));
            picture(row.copy()).ifPresent(lead -> pictures.add(lead.media()));
        }
        return new Shelf(
                byId(sections.all(), Section::id),
                byId(authors.of(people), Author::id),
                byId(library.of(pictures), Media::id),
                library.renditions(pictures));
    }

    private Card card(PublicationRow row, Shelf shelf) {
        Draft copy = row.copy();
        return new Card(
                row.id(),
                row.version(),
                "/" + row.slug(),
                row.slug(),
                copy.kind().wireName(),
                copy.language(),
                copy.headline(),
                copy.standfirst(),
                named(copy.section() == null ? null : shelf.sections().get(copy.section())),
                copy.authors().stream()
                        .map(byline -> shelf.authors().get(byline.id()))
                        .filter(Objects::nonNull)
                        .map(author -> new Named(author.id(), author.slug(), author.name()))
                        .toList(),
                picture(copy)
                        .map(lead -> picture(lead, shelf.media().get(lead.media()), shelf.renditions()))
                        .orElse(null),
                Words.minutes(row.words()),
                row.firstPublishedAt(),
                row.updatedAt(),
                copy.notes().stream()
                        .filter(Draft.Note::travels)
                        .findFirst()
                        .map(note -> new CardNote(note.kind(), note.text()))
                        .orElse(null),
                copy.part());
    }

    private static Optional<Draft.LeadPicture> picture(Draft copy) {
        return Optional.ofNullable(copy.leadPicture());
    }

    /** The story's words on its picture; where it has none of its own, the picture's. */
    static PublicPicture picture(
            Draft.LeadPicture lead, @Nullable Media media, Map<UUID, List<RenditionView>> renditions) {
        return new PublicPicture(
                lead.media(),
                own(lead.alt(), media == null ? null : media.alt()),
                own(lead.caption(), media == null ? null : media.caption()),
                own(lead.credit(), media == null ? null : media.credit()),
                renditions.getOrDefault(lead.media(), List.of()));
    }

    private static @Nullable String own(@Nullable String words, @Nullable String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }

    static @Nullable Named named(@Nullable Section section) {
        return section == null ? null : new Named(section.id(), section.slug(), section.name());
    }

    static <T> Map<UUID, T> byId(Collection<T> things, Function<T, UUID> id) {
        return new HashMap<>(things.stream().collect(Collectors.toMap(id, Function.identity())));
    }

    /** The cards of these stories that are public, in the order of the ids. */
    List<Card> inOrder(List<UUID> ids, Map<UUID, PublicationRow> rows) {
        var ordered = new ArrayList<PublicationRow>();
        ids.forEach(id -> Optional.ofNullable(rows.get(id)).ifPresent(ordered::add));
        return of(ordered);
    }
}
