package masthead.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import masthead.gateway.rendered.Page;
import org.jspecify.annotations.Nullable;

/** Sends what is ready, with the headers that every public answer has. */
final class Sending {
    /** In shared caches for a minute at most, since a purge that they miss must not last. */
    static final String A_MINUTE = "public, max-age=0, s-maxage=60";

    /** What isn't there may be there soon. */
    static final String A_MOMENT = "public, max-age=0, s-maxage=10";

    /** What has another address whenever it changes. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; object-src 'none'";

    private Sending() {}

    static void headers(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()");
    }

    /** A page or a text file of the site: 304 where the reader has it already. */
    static void page(HttpServletRequest request, HttpServletResponse response, Page page, String caching)
            throws IOException {
        response.setHeader("Cache-Control", caching);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", page.etag());
        if (matches(request.getHeader("If-None-Match"), page.etag())) {
            // With nothing else (RFC 9110, 15.4.5): what the reader has came with all other headers.
            response.setStatus(304);
            return;
        }
        headers(response);
        text(request, response, page);
    }

    /** The page that says why there is none. */
    static void status(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        headers(response);
        boolean ours = page.status() >= 500;
        if (ours) {
            response.setHeader("Retry-After", "5");
        }
        response.setHeader("Cache-Control", ours ? "no-store" : A_MOMENT);
        response.setHeader("Vary", "Accept-Encoding");
        text(request, response, page);
    }

    private static void text(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        boolean gzip = acceptsGzip(request.getHeader("Accept-Encoding"));
        response.setStatus(page.status());
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        body(request, response, page.contentType(), gzip ? page.gzip() : page.plain());
    }

    static void body(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    static void redirect(HttpServletResponse response, String location) {
        headers(response);
        response.setStatus(301);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", A_MINUTE);
        response.setContentLength(0);
    }

    /** Whether an If-None-Match (RFC 9110, 13.1.2: by weak comparison) names a tag. */
    static boolean matches(@Nullable String header, String etag) {
        return header != null
                && (header.strip().equals("*")
                        || Arrays.stream(header.split(","))
                                .map(String::strip)
                                .anyMatch(tag -> tag.equals(etag) || tag.equals("W/" + etag)));
    }

    /** Whether gzip is accepted (RFC 9110, 12.5.3). */
    static boolean acceptsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String part : header.split(",")) {
            if (part.strip().equals("gzip")) {
                return true;
            }
            String[] coding = part.strip().split("\\s*;\\s*");
            boolean named = coding[0].equalsIgnoreCase("gzip") || coding[0].equals("*");
            if (named) {
                return coding.length < 2 || !coding[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
