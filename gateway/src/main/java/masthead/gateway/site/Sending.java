package masthead.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import masthead.gateway.cache.Kept;
import masthead.gateway.page.Page;
import org.jspecify.annotations.Nullable;

/** Sends what is ready, with the headers that every public answer has. */
final class Sending {
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

    /** A page: for a minute at most in shared caches, since what they miss must not stay. */
    static void page(HttpServletRequest request, HttpServletResponse response, Kept<Page> kept) throws IOException {
        boolean found = kept.value().status() == 200;
        page(request, response, kept, found ? "public, max-age=0, s-maxage=60" : "public, max-age=0, s-maxage=10");
    }

    /** A page: 304 where the reader has it already. */
    static void page(HttpServletRequest request, HttpServletResponse response, Kept<Page> kept, String caching)
            throws IOException {
        Page page = kept.value();
        headers(response);
        response.setHeader("Cache-Control", caching);
        response.setHeader("Vary", "Accept-Encoding");
        if (kept.stale()) {
            response.setHeader("Masthead-Stale", "1");
        }
        if (page.status() == 200) {
            response.setHeader("ETag", page.etag());
            if (matches(request.getHeader("If-None-Match"), page.etag())) {
                response.setStatus(304);
                return;
            }
        }
        response.setStatus(page.status());
        response.setContentType(page.contentType());
        boolean gzip = acceptsGzip(request.getHeader("Accept-Encoding"));
        byte[] body = gzip ? page.gzip() : page.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    static void redirect(HttpServletResponse response, int status, String location) {
        headers(response);
        response.setStatus(status);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", "public, max-age=0, s-maxage=60");
        response.setContentLength(0);
    }

    /** Whether an If-None-Match (RFC 9110, 13.1.2: by weak comparison) names a tag. */
    static boolean matches(@Nullable String header, String etag) {
        return header != null
                && (header.strip().equals("*")
                        || Arrays.stream(header.split(","))
                                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                                .anyMatch(etag::equals));
    }

    /** Whether gzip is accepted (RFC 9110, 12.5.3). */
    static boolean acceptsGzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String part : header.split(",")) {
            String[] coding = part.strip().split("\\s*;\\s*");
            boolean named = coding[0].equalsIgnoreCase("gzip") || coding[0].equals("*");
            if (named) {
                return coding.length < 2 || !coding[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
