package masthead.gateway.syndication;

import masthead.gateway.content.Newspaper;

/** A format of feeds, by the last part of its address. */
public enum Format {
    /** RSS 2.0.11 with full text by the module {@code content}. */
    RSS("rss", "application/rss+xml", "RSS"),
    /** RFC 4287. */
    ATOM("atom", "application/atom+xml", "Atom"),
    /** JSON Feed 1.1. */
    JSON("feed.json", "application/feed+json", "JSON Feed");

    private final String address;
    private final String type;
    private final String title;

    Format(String address, String type, String title) {
        this.address = address;
        this.type = type;
        this.title = title;
    }

    /** The format of the feed at an address. */
    public static Format of(String path) {
        for (Format format : values()) {
            if (path.endsWith("/" + format.address)) {
                return format;
            }
        }
        throw new IllegalArgumentException(path + " is no feed");
    }

    /**
     * Where the feed of a list is.
     *
     * @param path of the page that shows the list to people
     */
    public String under(String path) {
        return path.equals("/") ? "/" + address : path + "/" + address;
    }

    /** As it is sent. JSON has but one encoding (RFC 8259, 8.1), so it names none. */
    public String contentType() {
        return this == JSON ? type : type + "; charset=utf-8";
    }

    public String type() {
        return type;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    public String write(Newspaper newspaper, Feed feed) {
        return switch (this) {
            case RSS -> Rss.of(newspaper, feed);
            case ATOM -> Atom.of(newspaper, feed);
            case JSON -> JsonFeed.of(newspaper, feed);
        };
    }
}
