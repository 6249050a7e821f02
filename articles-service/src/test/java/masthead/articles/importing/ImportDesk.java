package masthead.articles.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import masthead.articles.ArticlesDatabase;
import masthead.articles.Newsroom;
import masthead.articles.Wired;
import masthead.articles.imports.Import;
import masthead.articles.imports.Imports;
import masthead.articles.imports.Imports.Order;
import masthead.articles.media.MediaStore;
import masthead.articles.media.TestMedia;
import masthead.platform.json.Json;
import masthead.platform.worker.Lease;
import org.hibernate.Session;

/** Does imports as the worker would, over a real database, and is killed in the midst of them as often as a test wishes. */
final class ImportDesk {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();
    private final ThreadLocal<Session> current = new ThreadLocal<>();
    private final MediaStore store;
    private final Wired beans;
    private int steps;
    private int killedAt = Integer.MAX_VALUE;

    /** What a killed instance never gets to see. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    ImportDesk(Path folder) {
        store = TestMedia.store(folder);
        beans = new Wired(sessionOfTheStep(), Clock.fixed(Newsroom.NOON, ZoneOffset.UTC))
                .with(MediaStore.class, store)
                .with(Transactions.class, new Killable());
    }

    ArticlesDatabase newsroom() {
        return newsroom;
    }

    <T> T get(Function<Wired, T> question) {
        return newsroom.get(beans -> question.apply(beans.with(MediaStore.class, store)));
    }

    /** The transactions of the steps; a killed one is rolled back. */
    private final class Killable extends Transactions {
        @Override
        public <T> T get(Supplier<T> step) {
            return newsroom.get(beans -> {
                current.set(beans.get(Session.class));
                T result = step.get();
                if (++steps >= killedAt) {
                    throw new Killed();
                }
                return result;
            });
        }
    }

    private Session sessionOfTheStep() {
        return (Session) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Session.class}, (self, method, arguments) -> {
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Hands in an archive. */
    UUID ask(byte[] zip) throws IOException {
        UUID id = UUID.randomUUID();
        store.put(Imports.file(id), new ByteArrayInputStream(zip));
        newsroom.run(beans -> beans.get(Imports.class).add(new Import(id, "archive.zip", "Ada Quill", Newsroom.NOON)));
        return id;
    }

    /** Hands in an archive and imports it to its end. */
    UUID run(byte[] zip) throws Exception {
        UUID id = ask(zip);
        goOn(id);
        return id;
    }

    void goOn(UUID id) throws Exception {
        killedAt = Integer.MAX_VALUE;
        beans.get(ImportWork.class).run(lease(id));
    }

    /** Goes on with an import until it is killed in the midst of a step. @return whether it came to that */
    boolean killedAtStep(UUID id, int step) throws Exception {
        try {
            steps = 0;
            killedAt = step;
            beans.get(ImportWork.class).run(lease(id));
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private static Lease lease(UUID id) {
        return new Lease(id, Imports.WORK, Json.mapper().valueToTree(new Order(id)), 1, id, () -> true);
    }

    /** The steps of an import, to be taken one by one. */
    Steps stepsOf(UUID id) {
        return new Steps(id, beans.get(Imports.class), beans.get(Transactions.class), lease(id));
    }

    /** What takes part in the step that is being taken. */
    <T> T bean(Class<T> type) {
        return beans.get(type);
    }

    /** How many steps the last import took. */
    int steps() {
        return steps;
    }

    /** An archive of an export file and uploads by their paths. */
    static byte[] zip(String export, Map<String, byte[]> uploads) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("export.xml", export.getBytes(StandardCharsets.UTF_8));
        uploads.forEach((path, file) -> files.put("media/" + path, file));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    /** The rows of a query, each on a line. */
    List<String> rows(String sql) {
        return newsroom.get(beans ->
                beans.get(Session.class).createNativeQuery(sql, Object.class).getResultList().stream()
                        .map(row ->
                                row instanceof Object[] cells ? java.util.Arrays.toString(cells) : String.valueOf(row))
                        .toList());
    }

    void isDone(UUID id) {
        assertThat(rows("select state, error from import where id = '" + id + "'"))
                .containsExactly("[done, null]");
    }
}
