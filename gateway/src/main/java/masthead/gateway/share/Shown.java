package masthead.gateway.share;

import java.awt.image.BufferedImage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a picture says.
 *
 * @param id of the story, by which one of the windows is lit
 * @param kicker section and kind; may be empty
 * @param byline may be empty
 * @param newspaper its name
 * @param logo what stands in the place of the name; null where there is none
 * @param accent the colour of what is lit, as {@code #rrggbb}
 */
public record Shown(
        String id,
        Locale language,
        boolean rightToLeft,
        String kicker,
        String headline,
        String byline,
        String newspaper,
        @Nullable BufferedImage logo,
        String accent) {}
