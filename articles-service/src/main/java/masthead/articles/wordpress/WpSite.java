package masthead.articles.wordpress;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import masthead.articles.markup.Site;

/**
 * The site that was exported; comes before everything else.
 *
 * @param language BCP 47
 * @param address of the front, such as {@code https://example.org/blog}
 * @param install where WordPress itself stood; mostly the same
 */
public record WpSite(String title, String description, String language, String address, String install)
        implements WpEntry {

    /**
     * What names something of this site for ever. Numbers and names are of one site only.
     *
     * @param kind such as {@code item} or {@code author}
     */
    public String origin(String kind, Object name) {
        Site site = site();
        return "wordpress:" + site.hosts().stream().sorted().findFirst().orElse("") + site.base() + ":" + kind + ":"
                + name;
    }

    /** The site as texts of it know it. */
    public Site site() {
        Site front = Site.at(address);
        Set<String> hosts = new HashSet<>(front.hosts());
        hosts.addAll(Site.at(install).hosts());
        hosts.removeIf(host -> host.toLowerCase(Locale.ROOT).equals("wordpress.com"));
        return new Site(Set.copyOf(hosts), front.base());
    }
}
