package masthead.articles.wordpress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the file of an attachment lies in the folder of uploads, {@code 2024/01/quay.jpg}. */
public final class Uploads {
    private static final Pattern FOLDER =
            Pattern.compile("(?:.*/wp-content/(?:uploads|blogs\\.dir)|.*/files)/(?:sites/\\d+/|\\d+/files/)?(.+)");
    private static final Pattern ORIGIN = Pattern.compile("(?i)(?:https?:)?//[^/]+/");
    private static final Pattern SIZED =
            Pattern.compile("(.+?)(?:-\\d{2,5}x\\d{2,5}|-scaled|-rotated|-e\\d{13})(\\.\\w{2,5})");

    private Uploads() {}

    /**
     * The paths at which a picture may lie, the likeliest first: that of the address, then those of the larger pictures that it
     * was made from.
     */
    public static List<String> paths(String address) {
        String plain = OldPaths.decoded(address.strip().replaceFirst("[?#].*", ""));
        Matcher folder = FOLDER.matcher(plain);
        String path = folder.matches() ? folder.group(1) : ORIGIN.matcher(plain).replaceFirst("");
        var paths = new LinkedHashSet<String>();
        for (Matcher sized = SIZED.matcher(path); ; sized = SIZED.matcher(path)) {
            if (!path.contains("..") && !path.startsWith("/")) {
                paths.add(path);
            }
            if (!sized.matches()) {
                return List.copyOf(paths);
            }
            path = sized.group(1) + sized.group(2);
        }
    }
}
