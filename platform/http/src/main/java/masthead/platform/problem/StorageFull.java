package masthead.platform.problem;

/** No room left, in a database or on a disk. */
public final class StorageFull {
    private StorageFull() {}

    public static Problem problem() {
        return Problem.of(
                507, "storage-full", "There is no room left", "Nothing was changed. Somebody must make room first.");
    }

    /** Whether a failure's words are those of a full disk: Java has no other sign of it than those of strerror(3). */
    public static boolean says(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }
}
