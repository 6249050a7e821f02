package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipException;
import masthead.articles.archive.Archive;
import masthead.articles.archive.Archive.Upload;
import masthead.articles.imports.Outcome;
import masthead.articles.imports.Source;
import masthead.articles.markup.Attachments;
import masthead.articles.markup.Loss;
import masthead.articles.media.PictureRefused;
import masthead.articles.media.TakeInPicture.Stored;
import masthead.articles.wordpress.WpFile;
import masthead.platform.worker.Lease.Interrupted;

/** The steps for uploaded files, and at the end those for the pages that files had of their own. */
@ApplicationScoped
public class FileSteps {
    private static final int MANY = 500;

    @Inject
    TakeInFiles files;

    @Inject
    Transactions transactions;

    @Inject
    Origins origins;

    @Inject
    LeadOldPaths lead;

    void take(Survey survey, Archive archive, Steps steps) throws IOException, Interrupted {
        for (WpFile file : survey.files()) {
            var source = new Source("item:" + file.id(), "attachment", file.state(), file.title());
            if (!steps.taken(source)) {
                take(survey.site().origin("item", file.id()), file, source, TakeInFiles.find(archive, file), steps);
            }
        }
    }

    private void take(String origin, WpFile file, Source source, Optional<Upload> upload, Steps steps)
            throws IOException, Interrupted {
        Optional<Imported> known = transactions.get(() -> origins.lookup(origin));
        if (known.isPresent()) {
            steps.take(source, () -> files.again(origins.lookup(origin).orElseThrow(), file, upload));
        } else if (upload.isEmpty()) {
            Loss lost = new Loss(Loss.Kind.ATTACHMENT, "its file isn't in the archive", file.address());
            steps.pass(source, List.of(lost));
        } else {
            take(origin, file, source, upload.get(), steps);
        }
    }

    private void take(String origin, WpFile file, Source source, Upload upload, Steps steps)
            throws IOException, Interrupted {
        try {
            Stored stored = files.store(file, upload);
            steps.take(source, () -> files.add(origin, file, upload, stored));
        } catch (ZipException | EOFException broken) {
            Loss lost = new Loss(Loss.Kind.ATTACHMENT, "its file in the archive is broken", file.address());
            steps.pass(source, List.of(lost));
        } catch (PictureRefused refused) {
            Loss lost = new Loss(Loss.Kind.ATTACHMENT, String.valueOf(refused.getMessage()), file.address());
            steps.pass(source, List.of(lost));
        }
    }

    /** The files as texts find them, with the pictures that they became. */
    Attachments taken(Survey survey) {
        List<WpFile> all = survey.files();
        var byOrigin = new HashMap<String, Long>();
        all.forEach(file -> byOrigin.put(survey.site().origin("item", file.id()), file.id()));
        Map<Long, Imported> pictures = new HashMap<>();
        List<String> named = List.copyOf(byOrigin.keySet());
        for (int from = 0; from < named.size(); from += MANY) {
            List<String> some = named.subList(from, Math.min(named.size(), from + MANY));
            transactions
                    .get(() -> origins.of(some))
                    .forEach(picture -> pictures.put(byOrigin.get(picture.origin()), picture));
        }
        return new TakenFiles(all, survey.site().site().hosts(), pictures);
    }

    /** Leads the page of each file to the story that it was uploaded to, or else to the first that shows it. */
    void leadPages(Survey survey, Steps steps) throws Interrupted {
        for (WpFile file : survey.files()) {
            var source = new Source("page-of:" + file.id(), "attachment page", file.state(), file.title());
            steps.take(source, () -> leadPage(survey, file));
        }
    }

    private Took leadPage(Survey survey, WpFile file) {
        List<String> paths = List.copyOf(file.paths().own());
        UUID parent = origins.thing(survey.site().origin("item", file.parent()));
        Optional<String> shownBy = files.shownBy(survey.site().origin("item", file.id()));
        boolean led = paths.stream().anyMatch(lead::leads);
        if (parent != null && (shownBy.isEmpty() || lead.isPublic(parent))) {
            return new Took(outcome(led), lead.toStory(parent, paths));
        }
        return shownBy.map(slug -> new Took(outcome(led), lead.to("/" + slug, paths)))
                .orElseGet(() -> Took.skipped(
                        Loss.Kind.ATTACHMENT,
                        "its page showed the file alone, and no story shows it",
                        paths.toString()));
    }

    private static Outcome outcome(boolean led) {
        return led ? Outcome.UNCHANGED : Outcome.IMPORTED;
    }
}
