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

/** Does an import, from wherever another instance left it. */
@ApplicationScoped
public class ImportWork implements LeasedWork {
    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    /** After so many tries the import is given up; an instance that was killed doesn't count against it alone. */
    private static final int TRIES = 8;

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
        UUID id = UUID.fromString(lease.payload().path("id").asText());
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
        } catch (IOException | RuntimeException failed) {
            if (lease.attempt() < TRIES) {
                throw failed;
            }
            LOG.log(Level.SEVERE, failed, () -> "Import " + asked.id() + " is given up");
            end(asked.id(), "It failed " + TRIES + " times; the log says why.");
        } finally {
            Files.deleteIfExists(local);
        }
    }

    private void fetch(UUID id, Path local) throws Unworkable, IOException {
        InputStream kept = store.get(Imports.file(id)).orElse(null);
        if (kept == null) {
            end(id, "Its archive is gone.");
            throw new Unworkable("The archive of import " + id + " is gone");
        }
        try (kept) {
            Files.copy(kept, local, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void end(UUID id, @org.jspecify.annotations.Nullable String error) {
        transactions.get(() -> {
            Import asked = imports.find(id);
            if (error == null) {
                asked.done(clock.instant());
            } else {
                asked.failed(error, clock.instant());
            }
            return asked;
        });
    }
}
