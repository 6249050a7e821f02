package masthead.platform.version;

import java.util.regex.Pattern;
import masthead.platform.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * The version of a thing that a writer saw, as its {@code If-Match} says: a strong entity tag by RFC 9110 that holds a
 * number. JAX-RS makes it from the header's text.
 */
public record Version(int number) {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    /** Called by JAX-RS with the header's value. */
    public static Version valueOf(String header) {
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new VersionClash("If-Match must be the ETag of the thing as you read it, such as \"3\".");
        }
        return new Version(Integer.parseInt(tag.group(1)));
    }

    /** The entity tag of a version. */
    public static String tag(int number) {
        return "\"" + number + "\"";
    }

    /**
     * Checks that nobody wrote since.
     *
     * @param seen what the writer sent, null if there was no {@code If-Match}
     * @param current the thing's version now
     * @throws VersionRequired nothing was sent (428)
     * @throws VersionClash somebody wrote since (412)
     */
    public static void check(@Nullable Version seen, int current) {
        if (seen == null) {
            throw new VersionRequired();
        }
        if (seen.number() != current) {
            throw new VersionClash("Somebody saved since you read version " + seen.number() + "; it is version "
                    + current + " now. Read it again, merge, and send the new ETag.");
        }
    }

    /** 428: a write to an existing thing must name the version it saw. */
    public static class VersionRequired extends DomainException {
        VersionRequired() {
            super(
                    428,
                    "version-required",
                    "Name the version you saw",
                    "Send If-Match with the ETag of the thing as you read it.");
        }
    }

    /** 412: the thing has changed since. */
    public static class VersionClash extends DomainException {
        public VersionClash(String detail) {
            super(412, "version-clash", "Somebody saved since", detail);
        }
    }
}
