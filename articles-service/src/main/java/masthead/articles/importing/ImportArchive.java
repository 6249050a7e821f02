package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import masthead.articles.archive.Archive;
import masthead.articles.imports.Import;
import masthead.articles.imports.Imports;
import masthead.platform.worker.Lease;
import masthead.platform.worker.Lease.Interrupted;

/** The order of an import: names, then files, then the stories that need both, then what only makes sense behind them. */
@ApplicationScoped
public class ImportArchive {
    @Inject
    Imports imports;

    @Inject
    Transactions transactions;

    @Inject
    NameSteps names;

    @Inject
    FileSteps files;

    @Inject
    StorySteps stories;

    void take(Import asked, Archive archive, Lease lease) throws IOException, Interrupted {
        Survey survey = Survey.of(archive);
        transactions.run(() -> imports.find(asked.id()).runs(survey.things()));
        var steps = new Steps(asked.id(), imports, transactions, lease);
        names.take(survey, steps);
        files.take(survey, archive, steps);
        stories.take(asked, survey, archive, steps);
        files.leadPages(survey, steps);
        steps.flush();
    }
}
