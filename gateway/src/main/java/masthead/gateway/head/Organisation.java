package masthead.gateway.head;

import java.util.List;
import java.util.Optional;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Account;
import masthead.gateway.content.Records.Rendition;
import masthead.gateway.content.Records.Settings;
import org.jspecify.annotations.Nullable;

/** The newsroom itself, which publishes everything here. */
final class Organisation {
    private static final int ICON = 512;

    private Organisation() {}

    static String id(Newspaper newspaper) {
        return newspaper.at("/#newsroom");
    }

    /** Enough of it to be known by, for each page that names it. */
    static Thing brief(Newspaper newspaper) {
        return Thing.a("NewsMediaOrganization")
                .with("@id", id(newspaper))
                .with("name", newspaper.name())
                .with("url", newspaper.at("/"))
                .with("logo", logo(newspaper));
    }

    /** All that is known of it. */
    static Thing whole(Newspaper newspaper) {
        Settings settings = newspaper.settings();
        List<Account> accounts = Optional.ofNullable(settings.social()).orElse(List.of());
        return brief(newspaper)
                .with("legalName", settings.publisher())
                .with("description", settings.description())
                .with(
                        "foundingDate",
                        Optional.ofNullable(settings.founded())
                                .map(String::valueOf)
                                .orElse(null))
                .with("correctionsPolicy", newspaper.at("/corrections"))
                .with("actionableFeedbackPolicy", address(newspaper, settings.mistakes()))
                .with("sameAs", accounts.stream().map(Account::url).toList());
    }

    /** The site as a whole, by whose name machines call what they find here. */
    static Thing site(Newspaper newspaper) {
        return Thing.a("WebSite")
                .with("@id", newspaper.at("/#site"))
                .with("name", newspaper.name())
                .with("url", newspaper.at("/"))
                .with("inLanguage", newspaper.language())
                .with("publisher", Thing.a("NewsMediaOrganization").with("@id", id(newspaper)));
    }

    private static Thing logo(Newspaper newspaper) {
        Optional<Rendition> file = SharedPicture.largest(newspaper.settings().logo(), "original");
        return Thing.a("ImageObject")
                .with("url", newspaper.at(file.map(Rendition::url).orElse(newspaper.icon())))
                .with("width", file.map(Rendition::width).orElse(ICON))
                .with("height", file.map(Rendition::height).orElse(ICON));
    }

    /** A policy is a page; who reads letters about mistakes by mail has none. */
    private static String address(Newspaper newspaper, @Nullable String link) {
        return link == null || link.startsWith("mailto:") ? "" : newspaper.at(link);
    }
}
