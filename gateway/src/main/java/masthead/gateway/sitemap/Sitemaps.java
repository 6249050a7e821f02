package masthead.gateway.sitemap;

import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.SitemapFile;
import masthead.gateway.content.Records.SitemapIndex;
import masthead.gateway.content.Records.SitemapPage;
import masthead.gateway.content.Records.SitemapPart;
import masthead.gateway.xml.Xml;

/** The lists of all pages by the sitemaps protocol 0.9, with their pictures by Google's extension of it. */
public final class Sitemaps {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String PICTURES = "http://www.google.com/schemas/sitemap-image/1.1";

    private Sitemaps() {}

    /** Of the files of all pages. */
    public static String index(Newspaper newspaper, SitemapIndex index) {
        var xml = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        for (SitemapFile file : index.files()) {
            xml.open("sitemap")
                    .element("loc", newspaper.at("/sitemap/" + file.number() + ".xml"))
                    .element("lastmod", file.latest().toString())
                    .close();
        }
        return xml.end();
    }

    /** One of the files. */
    public static String part(Newspaper newspaper, SitemapPart part) {
        var xml = new Xml().open("urlset", "xmlns", NAMESPACE, "xmlns:image", PICTURES);
        for (SitemapPage page : part.items()) {
            xml.open("url")
                    .element("loc", newspaper.at(page.url()))
                    .element("lastmod", page.updatedAt().toString());
            for (String picture : page.pictures()) {
                xml.open("image:image")
                        .element("image:loc", newspaper.at(picture))
                        .close();
            }
            xml.close();
        }
        return xml.end();
    }
}
