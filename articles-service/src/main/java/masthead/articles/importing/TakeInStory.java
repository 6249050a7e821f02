package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import masthead.articles.address.Addresses;
import masthead.articles.article.Article;
import masthead.articles.article.Articles;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import masthead.articles.article.Publications;
import masthead.articles.article.Saving;
import masthead.articles.imports.Outcome;
import masthead.articles.marginnote.MarginNote;
import masthead.articles.marginnote.MarginNotes;
import masthead.articles.markup.Loss;
import masthead.articles.publication.Change;
import masthead.articles.publication.PublicationRequest;
import masthead.articles.publication.PublishArticle;
import masthead.articles.wordpress.Story;
import masthead.articles.wordpress.WpSite;
import masthead.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** Takes in one story: begins it, or brings it up to what the archive says now, unless somebody has worked on it here. */
@ApplicationScoped
public class TakeInStory {
    private static final String DRAFT = "draft";
    private static final String PUBLISHED = "published";
    private static final String WITHDRAWN = "withdrawn";

    @Inject
    Articles articles;

    @Inject
    Addresses addresses;

    @Inject
    MarginNotes margin;

    @Inject
    Publications publications;

    @Inject
    PublishArticle publishing;

    @Inject
    Origins origins;

    @Inject
    LeadOldPaths lead;

    @Inject
    Clock clock;

    /** All that a story says, of which the same again changes nothing. */
    private record Said(Draft draft, @Nullable Instant at, boolean published, List<String> notes, List<String> paths) {}

    /**
     * Takes in a story as the archive has it.
     *
     * @param by who asked for the import
     * @param others whether an address is meant for another story of the archive
     */
    Took take(WpSite site, Story story, String by, Predicate<String> others) {
        Draft draft = draft(site, story);
        String hash = Hash.of(new Said(
                draft,
                story.at(),
                story.published(),
                story.marginNotes(),
                List.copyOf(story.paths().own())));
        var saving = new Saving(by, null, clock.instant());
        Optional<Imported> known = origins.lookup(story.origin());
        if (known.isEmpty()) {
            return begin(story, draft, hash, saving, others);
        }
        if (known.get().hash().equals(hash)) {
            return new Took(Outcome.UNCHANGED, story.losses());
        }
        Article article = articles.find(known.get().thing());
        if (!untouched(known.get(), article)) {
            return Took.skipped(
                    Loss.Kind.EDITED_HERE,
                    "was edited here since, and the archive says something else now; what is here stays",
                    story.headline());
        }
        change(article, story, draft, saving);
        Imported imported = known.get();
        imported.left(hash, article.latestRevision(), state(article));
        return done(Outcome.CHANGED, article, story);
    }

    private Took begin(Story story, Draft draft, String hash, Saving saving, Predicate<String> others) {
        UUID id = Ids.next(saving.at());
        String slug = addresses.free(story.slug(), id, others);
        Article article = articles.begin(id, draft.withSlug(slug), story.origin(), saving);
        story.marginNotes().forEach(note -> margin.add(new MarginNote(Ids.next(saving.at()), id, note, saving)));
        articles.flush();
        if (story.published()) {
            publish(article, story, null);
        }
        Imported imported = Imported.story(story.origin(), id);
        imported.left(hash, article.latestRevision(), state(article));
        origins.add(imported);
        return done(Outcome.IMPORTED, article, story);
    }

    private Took done(Outcome outcome, Article article, Story story) {
        articles.flush();
        List<Loss> paths = lead.toStory(article.id(), story.paths().own());
        return new Took(
                outcome, Stream.concat(story.losses().stream(), paths.stream()).toList());
    }

    /** What readers see follows the archive: a story that isn't public there any more is taken back here too. */
    private void change(Article article, Story story, Draft draft, Saving saving) {
        articles.workingCopy(article.id()).replace(draft.withSlug(article.slug()), saving);
        articles.keep(article, saving);
        noteOnce(article, story, saving);
        articles.flush();
        Optional<Publication> shown = publications.lookup(article.id());
        boolean visible = shown.filter(publication -> !publication.withdrawn()).isPresent();
        if (story.published()) {
            if (shown.isPresent() && !visible) {
                publishing.bringBack(article);
            }
            publish(article, story, shown.isPresent() ? Change.MINOR : null);
        } else if (visible) {
            publishing.withdraw(article, "It is not public any more in the archive that was imported.");
        }
        articles.flush();
    }

    private void publish(Article article, Story story, @Nullable Change change) {
        Instant at = change == null ? story.at() : null;
        publishing.publish(article, new PublicationRequest(article.latestRevision(), change, null, at), true);
    }

    private void noteOnce(Article article, Story story, Saving saving) {
        List<String> there = margin.texts(article.id());
        story.marginNotes().stream()
                .filter(note -> !there.contains(note))
                .forEach(note -> margin.add(new MarginNote(Ids.next(saving.at()), article.id(), note, saving)));
    }

    /** Whether everything is as the import left it: no revision, no work in progress, no publication or withdrawal since. */
    private boolean untouched(Imported known, Article article) {
        if (article.latestRevision() != known.revision() || !state(article).equals(known.state())) {
            return false;
        }
        Draft kept = articles.revision(article.id(), known.revision()).draft();
        return kept.equals(articles.workingCopy(article.id()).draft())
                && publications
                        .lookup(article.id())
                        .filter(publication -> known.state().equals(PUBLISHED))
                        .map(publication -> publication.revision() == known.revision())
                        .orElse(true);
    }

    private String state(Article article) {
        return publications
                .lookup(article.id())
                .map(publication -> publication.withdrawn() ? WITHDRAWN : PUBLISHED)
                .orElse(DRAFT);
    }

    private Draft draft(WpSite site, Story story) {
        var topics = new ArrayList<UUID>();
        story.topics().forEach(term -> add(topics, site.origin("topic", term.slug())));
        var authors = new ArrayList<UUID>();
        story.authors().forEach(login -> add(authors, site.origin("author", login)));
        return new Draft(
                story.slug(),
                story.kind(),
                story.language(),
                story.headline(),
                story.standfirst(),
                story.section() == null
                        ? null
                        : origins.thing(site.origin(
                                "category",
                                Objects.requireNonNull(story.section()).slug())),
                topics,
                authors.stream().map(id -> new Draft.Byline(id, null)).toList(),
                story.leadPicture() == null
                        ? null
                        : new Draft.LeadPicture(Objects.requireNonNull(story.leadPicture()), null, null, null),
                List.of(),
                null,
                story.body().toJson(),
                null,
                null,
                null);
    }

    /** Two names of the archive may be one thing here. */
    private void add(List<UUID> things, String origin) {
        UUID thing = origins.thing(origin);
        if (thing != null && !things.contains(thing)) {
            things.add(thing);
        }
    }
}
