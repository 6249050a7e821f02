package masthead.platform.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import masthead.platform.hash.Sha256;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The services that may call this one. {@code masthead.callers.NAME} holds the SHA-256 of each secret that is accepted
 * from NAME, in hexadecimal, two at most so that a secret can be exchanged without a pause;
 * {@code masthead.callers.NAME.paths} the path prefixes that it may ask for.
 */
@ApplicationScoped
public class Callers {
    public static final String HEADER = "Masthead-Service";
    private static final String PREFIX = "masthead.callers.";
    private static final int MOST_SECRETS = 2;

    /** What the container may take for another path than it seems to be. */
    private static final Pattern NOT_PLAIN =
            Pattern.compile("(?i).*(//|;|\\\\|%2f|%5c|/(\\.|%2e){1,2}(/|;|$)).*", Pattern.DOTALL);

    private final Map<String, Caller> callers;

    public Callers() {
        this(ConfigProvider.getConfig());
    }

    protected Callers(Config config) {
        callers = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(PREFIX) && name.endsWith(".paths"))
                .map(name -> name.substring(PREFIX.length(), name.length() - ".paths".length()))
                .distinct()
                .map(name -> Caller.of(name, config))
                .collect(Collectors.toMap(Caller::name, Function.identity()));
    }

    /**
     * The caller that a {@code Masthead-Service} header proves.
     *
     * @param path the path asked for, within the application, beginning with a slash
     * @return empty if there is no header, the secret is wrong or the path is none of the caller's
     */
    public Optional<String> proven(@Nullable String header, String path) {
        int dot = header == null ? -1 : header.indexOf('.');
        if (header == null || dot < 1) {
            return Optional.empty();
        }
        Caller caller = callers.get(header.substring(0, dot));
        if (caller == null || !caller.knows(header.substring(dot + 1)) || !caller.mayAsk(path)) {
            return Optional.empty();
        }
        return Optional.of(caller.name());
    }

    private record Caller(String name, List<byte[]> hashes, List<String> paths) {
        static Caller of(String name, Config config) {
            List<byte[]> hashes = values(config, PREFIX + name).stream()
                    .map(hex -> HexFormat.of().parseHex(hex))
                    .toList();
            if (hashes.size() > MOST_SECRETS) {
                throw new IllegalStateException(PREFIX + name + " may hold two secrets at a time, the old and the new");
            }
            return new Caller(name, hashes, values(config, PREFIX + name + ".paths"));
        }

        private static List<String> values(Config config, String name) {
            return config.getOptionalValue(name, String[].class)
                    .map(array -> Arrays.stream(array)
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .toList())
                    .orElse(List.of());
        }

        /** Compares with every hash, in the same time whichever fits. */
        boolean knows(String secret) {
            byte[] hash = Sha256.of(secret);
            boolean known = false;
            for (byte[] accepted : hashes) {
                known |= MessageDigest.isEqual(hash, accepted);
            }
            return known;
        }

        boolean mayAsk(String path) {
            return !NOT_PLAIN.matcher(path).matches()
                    && paths.stream().anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
        }
    }
}
