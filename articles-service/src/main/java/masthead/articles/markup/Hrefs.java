package masthead.articles.markup;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.articles.markup.Loss.Kind;
import masthead.document.Links;

/**
 * Puts the addresses of links in order: what led to a page of the old site becomes a path of this one (where a redirect
 * awaits it), spaces and the like are encoded, and what a document may not link to is given up.
 */
final class Hrefs {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile("(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.DOTALL);
    private static final Pattern BARE_HOST =
            Pattern.compile("(?i)www\\..+|[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(com|org|net|info|eu|ua|uk|de|fr|pl)(/.*)?");
    private static final String ILLEGAL = " \"<>\\^`{|}[]";

    private final Site site;
    private final String page;
    private final Losses losses;

    /** @param page where the text stood, which relative addresses begin from */
    Hrefs(Site site, String page, Losses losses) {
        this.site = site;
        this.page = page;
        this.losses = losses;
    }

    /** The address as a document has it; empty, and noted as lost, where it can't have it. */
    Optional<String> of(String given, String words) {
        String href = Plain.clean(given).replaceAll("[\\n\\t]", "").strip();
        if (href.isEmpty() || href.equals("#")) {
            return Optional.empty();
        }
        if (href.startsWith("#")) {
            losses.add(Kind.ANCHOR, "leads to a place within the text that has no name any more", words + " " + href);
            return Optional.empty();
        }
        Optional<String> address = absolute(href).filter(Links::allowed);
        if (address.isEmpty()) {
            losses.add(Kind.LINK, "is no address that a story may link to; its words are kept", words + " " + href);
        } else if (site.uploaded(address.get())) {
            losses.add(Kind.LINKED_FILE, "links to a file of the old site, which isn't imported", words + " " + href);
        }
        return address;
    }

    private Optional<String> absolute(String href) {
        Matcher scheme = SCHEME.matcher(href);
        if (scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            String rest = href.substring(name.length());
            return switch (name) {
                case "http", "https" -> web(name + rest);
                case "mailto", "tel" -> Optional.of(encoded(name + rest));
                default -> Optional.empty();
            };
        }
        if (href.startsWith("//")) {
            return web("https:" + href);
        }
        return BARE_HOST.matcher(href).matches() ? web("https://" + href) : relative(href);
    }

    private Optional<String> relative(String href) {
        return Site.uri(encoded(page))
                .filter(URI::isAbsolute)
                .flatMap(base -> Site.uri(encoded(href)).map(base::resolve))
                .map(URI::toString)
                .or(() -> Optional.of("/" + encoded(href)))
                .flatMap(this::web);
    }

    private Optional<String> web(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return address.startsWith("/") ? Optional.of(site.path(address)) : Optional.empty();
        }
        String rest = encoded(parts.group(3) + text(parts.group(4)) + text(parts.group(5)));
        return host(parts.group(2)).map(host -> here(parts.group(1) + "://" + host, rest));
    }

    private String here(String origin, String rest) {
        boolean ours = site.owns(origin) && !site.uploaded(origin + rest);
        if (!ours) {
            return origin + rest;
        }
        String path = site.path(rest.replaceFirst("[?#].*", ""));
        String tail = rest.substring(rest.replaceFirst("[?#].*", "").length());
        return (path.length() > 1 ? path.replaceFirst("/$", "") : path) + tail;
    }

    private static Optional<String> host(String given) {
        try {
            int port = given.lastIndexOf(':');
            String name = port < 0 ? given : given.substring(0, port);
            return Optional.of(IDN.toASCII(name).toLowerCase(Locale.ROOT) + (port < 0 ? "" : given.substring(port)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String text(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part;
    }

    private static boolean hex(String text, int i) {
        return i < text.length() && Character.digit(text.charAt(i), 16) >= 0;
    }

    /** With everything percent-encoded that an address may not hold as it is. */
    static String encoded(String address) {
        var encoded = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean strayPercent = c == '%' && !(hex(address, i + 1) && hex(address, i + 2));
            boolean strayHash = c == '#' && address.indexOf('#') < i;
            if (ILLEGAL.indexOf(c) >= 0 || strayPercent || strayHash || Character.isSpaceChar(c)) {
                for (byte b : String.valueOf(c).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format("%02X", b & 0xff));
                }
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
