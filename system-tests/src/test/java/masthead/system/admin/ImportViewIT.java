package masthead.system.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An archive is brought in by the admin, and what became of it is read there. */
@ExtendWith(OneNewsroom.class)
class ImportViewIT {
    private static final String WXR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:wp="http://wordpress.org/export/1.2/">
             <channel>
              <title>The Mole Letter</title><link>https://mole.varnholm.example</link><language>en</language>
              <wp:wxr_version>1.2</wp:wxr_version>
              <wp:base_site_url>https://mole.varnholm.example</wp:base_site_url>
              <wp:base_blog_url>https://mole.varnholm.example</wp:base_blog_url>
              <wp:author><wp:author_id>1</wp:author_id><wp:author_login>ada</wp:author_login>
               <wp:author_display_name>Ada of the Mole</wp:author_display_name></wp:author>
              <item>
               <title>The lamp on the mole is mended</title>
               <link>https://mole.varnholm.example/2020/05/lamp-mended/</link>
               <pubDate>Fri, 01 May 2020 08:00:00 +0000</pubDate><dc:creator>ada</dc:creator>
               <guid isPermaLink="false">https://mole.varnholm.example/?p=71</guid>
               <content:encoded><![CDATA[<p>It shines again, after nine weeks.</p><script>count()</script>]]></content:encoded>
               <excerpt:encoded><![CDATA[]]></excerpt:encoded>
               <wp:post_id>71</wp:post_id><wp:post_date_gmt>2020-05-01 08:00:00</wp:post_date_gmt>
               <wp:post_date>2020-05-01 08:00:00</wp:post_date><wp:post_name>lamp-mended</wp:post_name>
               <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
              </item>
             </channel>
            </rss>
            """;

    private final RunningNewsroom newsroom;
    private final Browser browser;

    ImportViewIT(RunningNewsroom newsroom, Browser browser) {
        this.newsroom = newsroom;
        this.browser = browser;
    }

    @Test
    void anArchiveComesInAndItsReportSaysWhatWasLost() throws IOException {
        try (Colleague owner = Colleague.as("owner", browser.window(Browser.DESK), newsroom)) {
            owner.goTo("import");
            send(owner, "mole-letter.zip", zip("mole-letter.xml", WXR));

            Locator row = owner.page().locator("li.row").filter(withText("mole-letter.zip"));
            assertThat(row).containsText("Done");
            owner.follow("mole-letter.zip");
            Locator report = owner.page().locator("aside");
            assertThat(report.locator("tr").filter(withText("Stories"))).containsText("1");
            owner.press("Show each of them");
            report.locator("summary").filter(withText("Scripts")).click();
            assertThat(report.locator("details[open]")).containsText("The lamp on the mole is mended");
            newsroom.http().await("/2020/05/lamp-mended/", 301);
            newsroom.http().await("/lamp-mended", "It shines again, after nine weeks.");
        }
    }

    @Test
    void whatIsNoArchiveIsRefusedInWords() throws IOException {
        try (Colleague owner = Colleague.as("owner", browser.window(Browser.DESK), newsroom)) {
            owner.goTo("import");
            send(owner, "tides.zip", zip("tides.txt", "High at six, low at noon."));

            assertThat(owner.page()
                            .locator("main")
                            .getByText(Pattern.compile("export|WXR"))
                            .last())
                    .isVisible();
            assertThat(owner.page()
                            .locator("li.row")
                            .filter(withText("tides.zip"))
                            .filter(withText("Done")))
                    .hasCount(0);
        }
    }

    private static void send(Colleague owner, String name, byte[] zip) {
        owner.field("Archive").setInputFiles(new FilePayload(name, "application/zip", zip));
        owner.press("Send and import");
    }

    private static byte[] zip(String name, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static Locator.FilterOptions withText(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
