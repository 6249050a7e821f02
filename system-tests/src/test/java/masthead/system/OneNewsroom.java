package masthead.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import masthead.system.newsroom.Desk;
import masthead.system.reader.Paper;
import masthead.system.reader.WholePaper;
import masthead.system.run.Folder;
import masthead.system.run.Repository;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives the tests the one newsroom that runs for all of them, an editor's desk in it, a newspaper with a page of each
 * kind, and one browser. Each is started when it is
 * first asked for and ended after the last test; the newsroom's logs stay in {@code target/newsroom-logs}.
 */
public final class OneNewsroom implements ParameterResolver {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OneNewsroom.class);

    /** The newsroom, its site before anything was published, and its editor. */
    private record Kept(RunningNewsroom newsroom, EmptySite before, Desk editor) implements AutoCloseable {
        static Kept start() {
            RunningNewsroom.prepare();
            RunningNewsroom newsroom = RunningNewsroom.start(Varnish.option());
            return new Kept(
                    newsroom, EmptySite.of(newsroom.http()), newsroom.staff().desk("owner"));
        }

        @Override
        public void close() {
            keepLogs();
            newsroom.close();
        }

        private void keepLogs() {
            Path target = Repository.root().resolve("system-tests/target/newsroom-logs");
            try {
                Files.createDirectories(target);
                copy(newsroom.log(), target);
                for (Path log : Folder.files(newsroom.logs())) {
                    copy(log, target);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void copy(Path file, Path folder) throws IOException {
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return List.of(RunningNewsroom.class, Desk.class, Browser.class, Paper.class, EmptySite.class)
                .contains(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(HERE);
        Class<?> type = parameter.getParameter().getType();
        if (type == Browser.class) {
            return store.getOrComputeIfAbsent(Browser.class, key -> Browser.start(), Browser.class);
        }
        Kept kept = store.getOrComputeIfAbsent(Kept.class, key -> Kept.start(), Kept.class);
        if (type == Paper.class) {
            return store.getOrComputeIfAbsent(
                    Paper.class,
                    key -> WholePaper.by(kept.editor(), kept.newsroom().http()),
                    Paper.class);
        }
        return type == Desk.class ? kept.editor() : type == EmptySite.class ? kept.before() : kept.newsroom();
    }
}
