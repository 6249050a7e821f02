package masthead.system.everywhere;

import java.util.Map;

/** Addresses that show no story, and why; an example of each. */
final class Elsewhere {
    private static final String OF_ONE = "is for one person and kept by nobody";
    private static final String OF_THE_STAFF = "is the desk's";

    private static final String ID = "019ab000-0000-7000-8000-000000000f06";
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz";
    private static final String FILE = "/media/" + ID + "/1/wide-640.jpg";

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("/robots.txt", "says where machines may go"),
            Map.entry("/.well-known/security.txt", "says whom to tell of holes"),
            Map.entry("/fragment/bar", "is breaking news, written by itself"),
            Map.entry("/fragment/drive", "is how far the drive has come"),
            Map.entry("/newsletters", "lists newsletters"),
            Map.entry("/newsletters/morning", "lists editions, which are what was sent"),
            Map.entry("/membership", "asks for members"),
            Map.entry("/assets/1a2b3c4d5e6f/site.css", "is of the site itself"),
            Map.entry("/me", OF_ONE),
            Map.entry("/sign-in", OF_ONE),
            Map.entry("/sign-in/code", OF_ONE),
            Map.entry("/sign-out", OF_ONE),
            Map.entry("/preview/" + TOKEN, "is a story before its time, asked for each time"),
            Map.entry("/preview/" + TOKEN + FILE, "is a picture before its time"),
            Map.entry("/admin/", OF_THE_STAFF),
            Map.entry("/api/content/sections", "has names alone"),
            Map.entry("/api/content/sections/harbour", "has a name alone"),
            Map.entry("/api/content/topics", "has names alone"),
            Map.entry("/api/content/topics/floods", "has a name alone"),
            Map.entry("/api/content/authors", "has people alone"),
            Map.entry("/api/content/authors/ada", "has a person alone"),
            Map.entry("/api/content/series", "has names alone"),
            Map.entry("/api/content/series/barrier", "has a name alone"),
            Map.entry("/api/content/settings", "has the newspaper's own words"),
            Map.entry("/api/content/breaking-news", "is written by itself"),
            Map.entry("/api/content/redirects", "says where old addresses lead, which deploy/prove freshness measures"),
            Map.entry("/api/content" + FILE, "is the file behind the picture's own address"),
            Map.entry("/api/content/previews/" + TOKEN, "is a story before its time"),
            Map.entry("/api/content/previews/" + TOKEN + FILE, "is a picture before its time"));

    private Elsewhere() {}
}
