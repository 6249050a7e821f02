package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.articles.archive.Archive;
import masthead.articles.imports.Import;
import masthead.articles.imports.Imports;
import masthead.articles.media.MediaStore;
import masthead.platform.problem.DomainException;
import masthead.platform.worker.Lease;
import masthead.platform.worker.LeasedWork;
import org.jspecify.annotations.Nullable;

/** Does an import, from wherever another instance left it. */
@ApplicationScoped
public class ImportWork implements LeasedWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    @Inject
    Imports imports;

    @Inject
    Transactions transactions;

    @Inject
    MediaStore store;

    @Inject
    ImportArchive archives;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Imports.WORK;
    }

    @Override
    public void run(Lease lease) throws Exception {
        UUID id = id(lease);
        Import asked = transactions.get(() -> imports.find(id));
        if (!asked.over()) {
            work(asked, lease);
        }
        store.remove(Imports.file(id));
    }

    private void work(Import asked, Lease lease) throws Exception {
        Path local = store.scratch();
        try {
            fetch(asked.id(), local);
            try (Archive archive = Archive.open(local)) {
                archives.take(asked, archive, lease);
            }
            end(asked.id(), null);
        } catch (DomainException hopeless) {
            end(asked.id(), String.valueOf(hopeless.getMessage()));
        } finally {
            Files.deleteIfExists(local);
        }
    }

    private void fetch(UUID id, Path local) throws Unworkable, IOException {
        InputStream kept = store.get(Imports.file(id)).orElseThrow(() -> new Unworkable("Its archive is gone."));
        try (kept) {
            Files.copy(kept, local, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whoever brought the archive learns it, and the next may come. */
    @Override
    public void givenUp(Lease lease, Throwable why) {
        UUID id = id(lease);
        end(
                id,
                why instanceof Unworkable
                        ? String.valueOf(why.getMessage())
                        : "It failed again and again; the log says why.");
        try {
            store.remove(Imports.file(id));
        } catch (IOException stays) {
            LOG.log(Level.WARNING, stays, () -> "The archive of import " + id + " stays");
        }
    }

    private static UUID id(Lease lease) {
        return UUID.fromString(lease.payload().path("id").asText());
    }

    private void end(UUID id, @Nullable String error) {
        transactions.run(() -> {
            Import asked = imports.find(id);
            if (error == null) {
                asked.done(clock.instant());
            } else {
                asked.failed(error, clock.instant());
            }
        });
    }
}
