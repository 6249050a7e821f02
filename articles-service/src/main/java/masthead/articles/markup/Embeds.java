package masthead.articles.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.document.Links;
import masthead.document.Provider;

/** Finds the page of a film, sound or post behind the address of a player. */
final class Embeds {
    private record Rule(Pattern player, String page) {}

    private static final List<Rule> PLAYERS = List.of(
            rule(
                    "(?:www\\.)?(?:youtube|youtube-nocookie)\\.com/(?:embed|v|e)/([\\w-]{6,20}).*",
                    "www.youtube.com/watch?v=$1"),
            rule("player\\.vimeo\\.com/video/(\\d+).*", "vimeo.com/$1"),
            rule("(?:www\\.)?dailymotion\\.com/embed/video/(\\w+).*", "www.dailymotion.com/video/$1"),
            rule("open\\.spotify\\.com/embed(?:-podcast)?/(.+)", "open.spotify.com/$1"),
            rule("(?:www\\.)?instagram\\.com/(p|reel|tv)/([\\w-]+)/embed.*", "www.instagram.com/$1/$2/"),
            rule("t\\.me/([\\w-]+/\\d+)\\?embed.*", "t.me/$1"),
            rule("embed\\.ted\\.com/(.+)", "www.ted.com/$1"),
            rule("(?:www\\.)?tiktok\\.com/embed/(?:v\\d/)?(\\d+).*", "www.tiktok.com/embed/$1"));

    /** Players that name the page in a parameter. */
    private static final Pattern NAMING = Pattern.compile(
            "(?:www\\.facebook\\.com/plugins/(?:video|post)\\.php|w\\.soundcloud\\.com/player/?)\\?(?:.*&)?(?:href|url)=([^&]+).*");

    private Embeds() {}

    private static Rule rule(String player, String page) {
        return new Rule(Pattern.compile(player), page);
    }

    /** The address that an embed shows; empty where it is of no provider that we know. */
    static Optional<String> page(String address) {
        String given = address.strip().replaceFirst("^(?i:httpv[a-z]*|https?):(?=//)|^(?=//)", "https:");
        if (!given.startsWith("https://")) {
            return Optional.empty();
        }
        String page = "https://" + ofPlayer(given.substring("https://".length()));
        return Links.allowed(page) && Provider.of(page).isPresent() ? Optional.of(page) : Optional.empty();
    }

    private static String ofPlayer(String address) {
        for (Rule rule : PLAYERS) {
            Matcher player = rule.player().matcher(address);
            if (player.matches()) {
                return player.replaceAll(rule.page());
            }
        }
        Matcher naming = NAMING.matcher(address);
        return naming.matches() ? decoded(naming.group(1)).replaceFirst("^https?://", "") : address;
    }

    private static String decoded(String parameter) {
        try {
            return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return parameter;
        }
    }
}
