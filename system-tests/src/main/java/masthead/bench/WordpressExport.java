package masthead.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import masthead.system.newsroom.Vocabulary;

/** An export of WordPress (WXR 1.2) with very many stories of many years, the same for everybody by its seed. */
final class WordpressExport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final LocalDateTime LAST = LocalDateTime.of(2026, 11, 1, 8, 0);
    private static final String SITE = "https://archive.varnholm.example";
    private static final int SECTIONS = 8;
    private static final int TOPICS = 60;
    private static final int AUTHORS = 40;
    private static final int PARAGRAPHS = 8;
    private static final int WORDS = 50;
    private static final long BETWEEN_MINUTES = 70;

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" \
            xmlns:content="http://purl.org/rss/1.0/modules/content/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>The archive of Varnholm</title>
            <link>%1$s</link>
            <language>en</language>
            <wp:wxr_version>1.2</wp:wxr_version>
            <wp:base_site_url>%1$s</wp:base_site_url>
            <wp:base_blog_url>%1$s</wp:base_blog_url>
            """;

    private static final String STORY = """
            <item>
            <title><![CDATA[%2$s]]></title>
            <link>%1$s/%3$s/</link>
            <dc:creator><![CDATA[author-%8$d]]></dc:creator>
            <guid isPermaLink="false">%1$s/?p=%4$d</guid>
            <content:encoded><![CDATA[%6$s]]></content:encoded>
            <excerpt:encoded><![CDATA[%5$s]]></excerpt:encoded>
            <wp:post_id>%4$d</wp:post_id>
            <wp:post_date>%7$s</wp:post_date>
            <wp:post_date_gmt>%7$s</wp:post_date_gmt>
            <wp:post_name>%3$s</wp:post_name>
            <wp:status>publish</wp:status>
            <wp:post_parent>0</wp:post_parent>
            <wp:post_type>post</wp:post_type>
            <wp:post_password></wp:post_password>
            <category domain="category" nicename="part-%9$d"><![CDATA[Part %9$d]]></category>
            <category domain="post_tag" nicename="matter-%10$d"><![CDATA[Matter %10$d]]></category>
            </item>
            """;

    private final int stories;
    private final Vocabulary vocabulary;

    WordpressExport(int stories, long seed) {
        this.stories = stories;
        this.vocabulary = new Vocabulary(seed);
    }

    /** The slugs of its sections, topics and authors begin so. */
    static String section(int n) {
        return "part-" + n;
    }

    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD.formatted(SITE));
            for (int n = 1; n <= AUTHORS; n++) {
                out.write(("<wp:author><wp:author_id>%1$d</wp:author_id><wp:author_login>author-%1$d</wp:author_login>"
                                + "<wp:author_display_name>Author %1$d %2$s</wp:author_display_name></wp:author>%n")
                        .formatted(n, vocabulary.one()));
            }
            for (int n = 1; n <= SECTIONS; n++) {
                out.write(
                        ("<wp:category><wp:term_id>%1$d</wp:term_id><wp:category_nicename>part-%1$d</wp:category_nicename>"
                                        + "<wp:category_parent></wp:category_parent><wp:cat_name>Part %1$d</wp:cat_name></wp:category>%n")
                                .formatted(n));
            }
            for (int n = 1; n <= TOPICS; n++) {
                out.write(("<wp:tag><wp:term_id>%2$d</wp:term_id><wp:tag_slug>matter-%1$d</wp:tag_slug>"
                                + "<wp:tag_name>Matter %1$d</wp:tag_name></wp:tag>%n")
                        .formatted(n, SECTIONS + n));
            }
            for (int n = 1; n <= stories; n++) {
                out.write(story(n));
            }
            out.write("</channel>\n</rss>\n");
        }
    }

    private String story(int n) {
        String headline = vocabulary.words(7);
        List<String> paragraphs = new ArrayList<>(IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> "<p>" + vocabulary.words(WORDS) + ".</p>")
                .toList());
        paragraphs.add(4, "<h2>" + vocabulary.words(4) + "</h2>");
        String at = LAST.minusMinutes(BETWEEN_MINUTES * (stories - n))
                .atOffset(ZoneOffset.UTC)
                .format(TIME);
        return STORY.formatted(
                SITE,
                headline.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + headline.substring(1),
                headline.replace(' ', '-') + "-" + n,
                1_000 + n,
                vocabulary.words(16),
                String.join("\n", paragraphs),
                at,
                1 + vocabulary.number(AUTHORS),
                1 + vocabulary.number(SECTIONS),
                1 + vocabulary.number(TOPICS));
    }
}
