package masthead.members.session;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A device in a few words, such as "Firefox on Linux", from what a browser says of itself (RFC 9110, 10.1.5): enough for its owner
 * to know it again. Browsers name those that they want to be taken for, so the order counts.
 */
final class Device {
    private static final Map<String, String> BROWSERS = ordered(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser/", "Samsung Internet",
            "Vivaldi/", "Vivaldi",
            "FxiOS/", "Firefox",
            "Firefox/", "Firefox",
            "CriOS/", "Chrome",
            "Chrome/", "Chrome",
            "Chromium/", "Chrome",
            "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "an iPhone",
            "iPad", "an iPad",
            "Android", "Android",
            "CrOS", "ChromeOS",
            "Windows", "Windows",
            "Macintosh", "macOS",
            "Mac OS X", "macOS",
            "Linux", "Linux",
            "BSD", "BSD");

    private Device() {}

    /** Never longer than a few words, whatever was said. */
    static String of(String agent) {
        return first(BROWSERS, agent, "A browser") + " on " + first(SYSTEMS, agent, "an unknown system");
    }

    private static String first(Map<String, String> names, String agent, String other) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(other);
    }

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
