package masthead.articles.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.article.Article;
import masthead.articles.article.Articles;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import masthead.articles.article.Publications;
import masthead.articles.article.Refusals.NotReady;
import masthead.articles.article.Revision;
import masthead.articles.article.Showing;
import masthead.articles.author.Authors;
import masthead.articles.front.Fronts;
import masthead.articles.media.MediaLibrary;
import masthead.articles.publication.ArticleFact.Before;
import masthead.articles.publication.PublicationRequest.CorrectionText;
import masthead.articles.redirect.RedirectFact;
import masthead.articles.redirect.Redirects;
import masthead.articles.search.SearchIndex;
import masthead.articles.section.Section;
import masthead.articles.section.Sections;
import masthead.articles.series.AllSeries;
import masthead.articles.topic.Topics;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;

/**
 * The editorial actions that change what readers see. Each changes the publication, leads old addresses, and tells the
 * fact, in the caller's transaction; API, importer and worker all go this way.
 */
@ApplicationScoped
public class PublishArticle {
    @Inject
    Articles articles;

    @Inject
    Publications publications;

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Authors authors;

    @Inject
    AllSeries allSeries;

    @Inject
    Fronts fronts;

    @Inject
    MediaLibrary media;

    @Inject
    Redirects redirects;

    @Inject
    SearchIndex index;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /** Makes a revision public, for the first time or in place of another. */
    public void publish(Article article, PublicationRequest wanted, boolean imported) {
        wanted.check();
        Revision revision = articles.revision(article.id(), wanted.revision());
        checkReady(revision.draft());
        Optional<Publication> shown = publications.lookup(article.id());
        if (shown.isPresent()) {
            publishAgain(article, shown.get(), revision, wanted);
        } else {
            Instant now = clock.instant();
            Instant at = wanted.publishedAt() == null ? now : wanted.publishedAt();
            Publication publication = publications.add(new Publication(article, revision, at, imported));
            article.touched(now);
            publications.showed(article, revision, Showing.FIRST, now);
            leadTo(publication);
            articles.flush();
            index.put(publication);
            tell("article.published", publication);
            tellThoseThatName(publication);
        }
    }

    /** Takes a story back: its address answers 410, and nothing public shows it. */
    public void withdraw(Article article, String reason) {
        Publication publication = publications.find(article.id());
        Instant now = clock.instant();
        publication.withdraw(reason, now);
        article.touched(now);
        articles.flush();
        tell("article.withdrawn", publication);
    }

    /** Shows a withdrawn story again. */
    public void bringBack(Article article) {
        Publication publication = publications.find(article.id());
        publication.bringBack();
        article.touched(clock.instant());
        leadTo(publication);
        articles.flush();
        index.put(publication);
        tell(Change.UPDATE, publication);
        tellThoseThatName(publication);
    }

    /** Shows readers the story's present related stories. */
    public void showRelated(Article article) {
        publications
                .lookup(article.id())
                .filter(shown -> shown.relate(article.related()))
                .ifPresent(shown -> {
                    articles.flush();
                    tell(Change.MINOR, shown);
                });
    }

    /** A story stands at its address: nothing leads away from there any more, and what waited for it leads there. */
    private void leadTo(Publication appeared) {
        String address = "/" + appeared.slug();
        redirects.remove(address);
        redirects.arrive(appeared.article(), address).stream()
                .map(RedirectFact::changed)
                .forEach(events::append);
    }

    /** Stories and fronts that name this one show it from now on: pages, which could not know it before, are made anew. */
    private void tellThoseThatName(Publication appeared) {
        publications.relatedTo(appeared.article()).forEach(publication -> tell(Change.MINOR, publication));
        fronts.naming(appeared.article()).forEach(front -> events.append(front.changed()));
    }

    private void publishAgain(Article article, Publication shown, Revision revision, PublicationRequest wanted) {
        Before before = Before.of(shown);
        Change change = wanted.changeOrUpdate();
        Instant now = clock.instant();
        shown.show(article, revision, change != Change.MINOR, now);
        publications.showed(article, revision, change.wireName(), now);
        article.touched(now);
        CorrectionText correction = wanted.correction();
        if (correction != null) {
            publications.correct(
                    article,
                    String.valueOf(correction.kind()),
                    String.valueOf(correction.text()).strip(),
                    now);
        }
        boolean moved = !before.slug().equals(shown.slug());
        if (moved) {
            redirects.remove("/" + shown.slug());
            redirects.lead("/" + before.slug(), "/" + shown.slug());
        }
        articles.flush();
        index.put(shown);
        tell(change == Change.CORRECTION ? "article.corrected" : "article.updated", shown, change, before);
        if (moved) {
            tell("article.slug-changed", shown, change, before);
        }
    }

    private void tell(String type, Publication publication) {
        events.append(new Event(type, publication.article(), fact(publication)));
    }

    /** Tells a change that moves nothing. */
    private void tell(Change change, Publication publication) {
        tell("article.updated", publication, change, Before.of(publication));
    }

    private void tell(String type, Publication publication, Change change, Before before) {
        events.append(new Event(type, publication.article(), fact(publication).after(change, before)));
    }

    private ArticleFact fact(Publication publication) {
        UUID section = publication.section();
        return ArticleFact.of(
                publication,
                section == null
                        ? null
                        : sections.lookup(section).map(Section::slug).orElse(null));
    }

    /** What a reader would stumble over: no headline, or something named that isn't there. */
    private void checkReady(Draft draft) {
        var missing = new MissingParts();
        missing.when(draft.headline().isEmpty(), "headline", "must not be empty");
        UUID section = draft.section();
        missing.when(section != null && sections.lookup(section).isEmpty(), "section", "is no section any more");
        missing.when(
                topics.of(draft.topics()).size() < draft.topics().size(), "topics", "names a topic that isn't there");
        UUID series = draft.series();
        missing.when(series != null && allSeries.lookup(series).isEmpty(), "series", "is no series any more");
        List<UUID> bylines = draft.authors().stream().map(Draft.Byline::id).toList();
        missing.when(authors.of(bylines).size() < bylines.size(), "authors", "names an author who isn't there");
        missing.when(
                media.of(draft.pictures()).size() < draft.pictures().size(),
                "body",
                "shows a picture that isn't there");
        if (!missing.violations().isEmpty()) {
            throw new NotReady(missing.violations());
        }
    }
}
