package masthead.gateway.sitemap;

import java.util.List;
import java.util.stream.Collectors;

/** The Robots Exclusion Protocol (RFC 9309): what is no page of the newspaper's, and where all its pages are listed. */
public final class Robots {
    /** Each ends with what no story's address has: a story may well be called {@code /search-and-rescue}. */
    private static final List<String> NOT_FOR_THEM = List.of(
            "/account$",
            "/account/",
            "/admin/",
            "/api/",
            "/fragment/",
            "/me$",
            "/me?",
            "/preview/",
            "/search$",
            "/search?",
            "/sign-in$",
            "/sign-in/",
            "/sign-in?",
            "/sign-out$",
            "/stream$",
            "/stream?",
            "/subscriptions/");

    private Robots() {}

    /** @param url the site's address without a slash at its end */
    public static String of(String url) {
        return NOT_FOR_THEM.stream()
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining(
                        "",
                        "User-agent: *\n",
                        "\nSitemap: " + url + "/sitemap.xml\nSitemap: " + url + "/sitemap-news.xml\n"));
    }
}
