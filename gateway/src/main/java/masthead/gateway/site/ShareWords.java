package masthead.gateway.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Colours;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.Rendition;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.facts.SurrogateKeys;
import masthead.gateway.page.Site;
import masthead.gateway.page.View;
import masthead.gateway.share.Shown;
import masthead.gateway.upstream.Answer;
import masthead.gateway.upstream.Away;
import org.jspecify.annotations.Nullable;

/** What the picture of a story says: the words of its page's head, and whose it is. */
@ApplicationScoped
class ShareWords {
    private static final Logger LOG = Logger.getLogger(ShareWords.class.getName());

    /** The lamp of the site's own style. */
    private static final String LAMP = "#fcc02d";

    @Inject
    PictureFiles files;

    Shown of(Fill fill, Article story, Settings settings) {
        Colours colours = settings.colours();
        return new Shown(
                story.id(),
                Locale.forLanguageTag(story.language()),
                Site.directionOf(story.language()).equals("rtl"),
                kicker(story),
                story.headline(),
                byline(story),
                settings.name(),
                logo(fill, settings.logo()),
                colours == null ? LAMP : colours.accentDark());
    }

    private static String kicker(Article story) {
        String section = story.section() == null ? null : story.section().name();
        return story.kind().equals("page")
                ? ""
                : Stream.of(Optional.ofNullable(section), Optional.ofNullable(View.kicker(story)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" / "));
    }

    private static String byline(Article story) {
        List<Named> authors = story.authors().stream()
                .map(author -> new Named(author.id(), author.slug(), author.name()))
                .toList();
        return authors.isEmpty() || story.kind().equals("page") ? "" : "By " + View.names(authors);
    }

    /** The newspaper's logo; null where there is none, or it can't be had now, for its name serves as well. */
    private @Nullable BufferedImage logo(Fill fill, @Nullable Picture logo) {
        Rendition file = View.plain(logo, "original");
        if (logo == null || file == null) {
            return null;
        }
        try {
            Kept<Answer> kept = files.get(file.url(), logo.media());
            fill.shows(Set.of(SurrogateKeys.of("media", logo.media())));
            fill.asOldAs(kept);
            return kept.value().status() == 200 ? read(kept.value().body()) : null;
        } catch (Away | IOException notHad) {
            LOG.log(Level.FINE, "Drawn without the logo", notHad);
            fill.old();
            return null;
        }
    }

    private static @Nullable BufferedImage read(byte[] file) throws IOException {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return ImageIO.read(in);
        }
    }
}
