package masthead.articles.content;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import masthead.articles.content.PublicRecords.PublicPicture;
import masthead.articles.media.Media;
import masthead.articles.media.MediaLibrary;
import masthead.articles.settings.Colours;
import masthead.articles.settings.Settings;
import org.jspecify.annotations.Nullable;

/** How the newspaper presents itself, as its readers see it: the settings, with the logo's files. */
public record PublicSettings(
        String name,
        String description,
        String language,
        String zone,
        String place,
        @Nullable PublicPicture logo,
        @Nullable Colours colours,
        String dateFormat,
        String timeFormat,
        List<Settings.Link> navigation,
        List<Settings.Link> footer,
        List<Settings.Account> social,
        @Nullable String security,
        @Nullable String mistakes,
        String publisher,
        @Nullable Integer founded) {
    static PublicSettings of(Settings settings, MediaLibrary library) {
        return new PublicSettings(
                settings.name(),
                settings.description(),
                settings.language(),
                settings.zone(),
                settings.place(),
                logo(settings.logo(), library),
                settings.colours(),
                settings.dateFormat(),
                settings.timeFormat(),
                settings.navigation(),
                settings.footer(),
                settings.social(),
                settings.security(),
                settings.mistakes(),
                Objects.requireNonNullElse(settings.publisher(), settings.name()),
                settings.founded());
    }

    private static @Nullable PublicPicture logo(@Nullable UUID picture, MediaLibrary library) {
        Media media = picture == null ? null : library.lookup(picture).orElse(null);
        return media == null
                ? null
                : new PublicPicture(
                        media.id(),
                        media.alt(),
                        null,
                        null,
                        library.renditions(List.of(media.id())).getOrDefault(media.id(), List.of()));
    }
}
