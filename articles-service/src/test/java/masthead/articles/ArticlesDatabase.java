package masthead.articles;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import masthead.articles.article.Article;
import masthead.articles.article.Articles;
import masthead.articles.article.Correction;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import masthead.articles.article.Revision;
import masthead.articles.article.Showing;
import masthead.articles.article.WorkingCopy;
import masthead.articles.author.Author;
import masthead.articles.breakingnews.BreakingNews;
import masthead.articles.front.Front;
import masthead.articles.importing.Imported;
import masthead.articles.imports.Import;
import masthead.articles.imports.LossRow;
import masthead.articles.imports.OutcomeRow;
import masthead.articles.marginnote.MarginNote;
import masthead.articles.media.Media;
import masthead.articles.media.Rendition;
import masthead.articles.preview.Preview;
import masthead.articles.publication.Change;
import masthead.articles.publication.PublicationRequest;
import masthead.articles.publication.PublicationRequest.CorrectionText;
import masthead.articles.publication.PublishArticle;
import masthead.articles.redirect.AwaitedRedirect;
import masthead.articles.redirect.Redirect;
import masthead.articles.section.Section;
import masthead.articles.series.Series;
import masthead.articles.settings.PublicationSettings;
import masthead.articles.topic.Topic;
import masthead.platform.eventlog.ToldFacts;
import masthead.platform.events.CloudEvent;
import masthead.platform.json.Json;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import org.jspecify.annotations.Nullable;

/** A database of a test's own with the service's real schema, and the service's beans over it, a transaction at a time. */
public final class ArticlesDatabase {
    private final TestDatabase database = TestDatabase.migrated("db/platform", "db/migration");
    private final TestTransactions transactions = new TestTransactions(
            database,
            Article.class,
            Revision.class,
            Showing.class,
            WorkingCopy.class,
            MarginNote.class,
            Publication.class,
            Correction.class,
            Section.class,
            Topic.class,
            Series.class,
            Front.class,
            BreakingNews.class,
            Author.class,
            Media.class,
            Rendition.class,
            Redirect.class,
            AwaitedRedirect.class,
            Preview.class,
            Import.class,
            OutcomeRow.class,
            LossRow.class,
            Imported.class,
            PublicationSettings.class);
    private Clock clock = Clock.fixed(Newsroom.NOON, ZoneOffset.UTC);

    public void itIs(Instant now) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    public <T> T get(Function<Wired, T> work) {
        return transactions.get(session -> work.apply(new Wired(session, clock)));
    }

    public void run(Consumer<Wired> work) {
        transactions.run(session -> work.accept(new Wired(session, clock)));
    }

    /** How many statements the work takes. */
    public long statements(Consumer<Wired> work) {
        return transactions.statements(session -> work.accept(new Wired(session, clock)));
    }

    /** Changes the database as something else than the service would. */
    public void sql(String statement) {
        transactions.run(session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    /** How many rows there are of a table, perhaps with a condition. */
    public long count(String rows) {
        return transactions.get(session -> session.createNativeQuery("select count(*) from " + rows, Long.class)
                .getSingleResult());
    }

    /** All facts told, oldest first, as {@code type data}. */
    public List<String> told() {
        return transactions.get(ToldFacts::all);
    }

    /** The last fact of a type about something, as followers read it, with an id, time and position that tests know. */
    public CloudEvent lastFact(String type, UUID subject) {
        String data = transactions.get(session -> session.createNativeQuery(
                        "select cast(data as text) from event where type = :type and subject = :subject"
                                + " order by number desc limit 1",
                        String.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getSingleResult());
        try {
            return new CloudEvent(
                    "1.0",
                    "0a0b0c0d-0000-4000-8000-000000000001",
                    "masthead/articles",
                    type,
                    subject.toString(),
                    Newsroom.ONE_O_CLOCK,
                    "application/json",
                    "5eed0000-0000-4000-8000-000000000001.742.2",
                    Json.mapper().readTree(data));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Begins a story. */
    public UUID begin(UUID id, Draft draft) {
        run(beans -> beans.get(Articles.class).begin(id, draft, null, Newsroom.ada(clock.instant())));
        return id;
    }

    /** Begins a story and publishes it. */
    public UUID publish(UUID id, Draft draft) {
        begin(id, draft);
        publish(id, 1, null, null);
        return id;
    }

    /** Saves a story's next revision. */
    public void save(UUID id, Draft draft) {
        run(beans -> {
            Articles articles = beans.get(Articles.class);
            articles.workingCopy(id).replace(draft, Newsroom.ada(clock.instant()));
            articles.keep(articles.find(id), Newsroom.ada(clock.instant()));
        });
    }

    /** Saves a story's work in progress, and keeps no revision of it. */
    public void autosave(UUID id, Draft draft) {
        run(beans -> {
            Articles articles = beans.get(Articles.class);
            articles.workingCopy(id).replace(draft, Newsroom.ada(clock.instant()));
            articles.worked(id, clock.instant());
        });
    }

    public void publish(UUID id, int revision, @Nullable Change change, @Nullable CorrectionText correction) {
        run(beans -> beans.get(PublishArticle.class)
                .publish(
                        beans.get(Articles.class).find(id),
                        new PublicationRequest(revision, change, correction, null),
                        false));
    }

    public void withdraw(UUID id) {
        run(beans -> beans.get(PublishArticle.class)
                .withdraw(beans.get(Articles.class).find(id), "We had it wrong"));
    }

    public void bringBack(UUID id) {
        run(beans -> beans.get(PublishArticle.class)
                .bringBack(beans.get(Articles.class).find(id)));
    }
}
