package masthead.platform.problem;

import java.io.IOException;

/** No room left, in a database or on a disk. */
public final class StorageFull {
    private StorageFull() {}

    public static Problem problem() {
        return Problem.of(
                507, "storage-full", "There is no room left", "Nothing was changed. Somebody must make room first.");
    }

    /** Whether a file couldn't be written for want of room; Java says so in the words of strerror(3) alone. */
    static boolean causes(IOException failure) {
        return says(failure);
    }

    /** Whether a failure's words are those of a full disk. */
    public static boolean says(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }
}
