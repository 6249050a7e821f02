package masthead.document;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose posts, films and sounds a story may embed. */
public enum Provider {
    YOUTUBE("YouTube", "youtube.com", "youtu.be", "youtube-nocookie.com"),
    VIMEO("Vimeo", "vimeo.com"),
    X("X", "x.com", "twitter.com"),
    BLUESKY("Bluesky", "bsky.app"),
    MASTODON("Mastodon", "mastodon.social", "mastodon.online", "mstdn.social"),
    FACEBOOK("Facebook", "facebook.com", "fb.watch"),
    INSTAGRAM("Instagram", "instagram.com"),
    THREADS("Threads", "threads.net", "threads.com"),
    TIKTOK("TikTok", "tiktok.com"),
    TELEGRAM("Telegram", "t.me"),
    SOUNDCLOUD("SoundCloud", "soundcloud.com"),
    SPOTIFY("Spotify", "open.spotify.com"),
    FLICKR("Flickr", "flickr.com", "flic.kr"),
    DAILYMOTION("Dailymotion", "dailymotion.com", "dai.ly"),
    TED("TED", "ted.com"),
    WORDPRESS_TV("WordPress.tv", "wordpress.tv", "videopress.com"),
    SLIDESHARE("SlideShare", "slideshare.net"),
    SCRIBD("Scribd", "scribd.com"),
    IMGUR("Imgur", "imgur.com"),
    REDDIT("Reddit", "reddit.com"),
    DATAWRAPPER("Datawrapper", "datawrapper.de", "datawrapper.dwcdn.net"),
    OPENSTREETMAP("OpenStreetMap", "openstreetmap.org");

    static final String NAMES = Arrays.stream(values()).map(Provider::label).collect(Collectors.joining(", "));

    private final String label;
    private final List<String> hosts;

    Provider(String label, String... hosts) {
        this.label = label;
        this.hosts = List.of(hosts);
    }

    /** The name that readers know. */
    public String label() {
        return label;
    }

    /** Its addresses, without those below them. */
    List<String> hosts() {
        return hosts;
    }

    /** The provider that an address belongs to, by its host; subdomains count. */
    public static Optional<Provider> of(String address) {
        if (!Links.allowed(address)) {
            return Optional.empty();
        }
        URI uri = URI.create(address);
        if (uri.getHost() == null || !"https".equalsIgnoreCase(uri.getScheme())) {
            return Optional.empty();
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(provider ->
                        provider.hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known)))
                .findFirst();
    }
}
