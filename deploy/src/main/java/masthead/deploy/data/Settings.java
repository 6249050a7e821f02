package masthead.deploy.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import org.jspecify.annotations.Nullable;

/** What was decided at the first start and holds from then on: the ports inside, and with which newsroom it began. */
public final class Settings {
    private final DataDirectory data;
    private final Values values;

    /** How far the newsroom that this directory began with has come. */
    public enum Beginning {
        /** Not decided yet: the directory is new. */
        NEW,
        /** Without any content, by wish. */
        EMPTY,
        /** The sample newsroom, which isn't all there yet. */
        SAMPLE_BEGUN,
        /** The sample newsroom, all of it. */
        SAMPLE
    }

    /** The file's content. */
    static final class Values {
        public Beginning beginning = Beginning.NEW;
        public @Nullable String owner;
        public TreeMap<String, Integer> ports = new TreeMap<>();
    }

    private Settings(DataDirectory data, Values values) {
        this.data = data;
        this.values = values;
    }

    public static Settings of(DataDirectory data) {
        try {
            if (Files.notExists(data.settings())) {
                return new Settings(data, new Values());
            }
            return new Settings(data, Json.mapper().readValue(data.settings().toFile(), Values.class));
        } catch (IOException e) {
            throw new Trouble(data.settings() + " can't be read: " + e.getMessage(), e);
        }
    }

    public synchronized Beginning beginning() {
        return values.beginning;
    }

    public synchronized void begin(Beginning beginning) {
        values.beginning = beginning;
        save();
    }

    /**
     * The address of the first owner: the one that was given at the first start.
     *
     * @param given for a directory that is new
     */
    public synchronized String owner(String given) {
        String kept = values.owner;
        if (kept == null) {
            kept = given;
            values.owner = given;
            save();
        }
        return kept;
    }

    /**
     * The port for a purpose: the one it had, unless somebody else has it now.
     *
     * @param usable whether a port can be used
     * @param fresh gives a new one
     */
    public synchronized int port(String purpose, IntPredicate usable, IntSupplier fresh) {
        Integer had = values.ports.get(purpose);
        if (had != null && usable.test(had)) {
            return had;
        }
        int port = fresh.getAsInt();
        while (values.ports.containsValue(port)) {
            port = fresh.getAsInt();
        }
        values.ports.put(purpose, port);
        save();
        return port;
    }

    private void save() {
        try {
            OwnFile.write(data.settings(), Json.text(values).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(data.settings() + " can't be written: " + e.getMessage(), e);
        }
    }
}
