package masthead.gateway.sending;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import masthead.gateway.rendered.Coding;
import masthead.gateway.rendered.Page;
import org.jspecify.annotations.Nullable;

/** Sends what is ready, with the headers that every answer has. */
public final class Sending {
    /** In shared caches for a minute at most, since a purge that they miss must not last. */
    public static final String A_MINUTE = "public, max-age=0, s-maxage=60";

    /** For an old copy: whoever keeps it shall ask again at once. */
    public static final String A_SECOND = "public, max-age=0, s-maxage=1";

    /** What isn't there may be there soon. */
    public static final String A_MOMENT = "public, max-age=0, s-maxage=10";

    /** Pictures: kept by browsers for a day, by shared caches as long as pages. */
    public static final String A_DAY = "public, max-age=86400, s-maxage=60";

    /** What has another address whenever it changes. */
    public static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Kept by browsers, and asked for each time whether it is still so. */
    public static final String ASKED_EACH_TIME = "no-cache";

    /** What is for one person, or for now alone. */
    public static final String NOT_KEPT = "no-store";

    private Sending() {}

    /** The headers of what everybody may have. */
    public static void headers(HttpServletResponse response) {
        Policy.SITE.headers(response);
    }

    /** A page or a text file of the site: 304 where the reader has it already. */
    public static void page(HttpServletRequest request, HttpServletResponse response, Page page, String caching)
            throws IOException {
        page(request, response, page, caching, Policy.SITE);
    }

    /** The same of another part of the house. */
    public static void page(
            HttpServletRequest request, HttpServletResponse response, Page page, String caching, Policy policy)
            throws IOException {
        response.setHeader("Cache-Control", caching);
        response.setHeader("Vary", "Accept-Encoding");
        Coding coding = page.coding(request.getHeader("Accept-Encoding"));
        response.setHeader("ETag", page.etag(coding));
        if (page.status() == 200 && matches(request.getHeader("If-None-Match"), page.etag(coding))) {
            // With nothing else (RFC 9110, 15.4.5): what the reader has came with all other headers.
            response.setStatus(304);
            return;
        }
        policy.headers(response);
        text(request, response, page, coding);
    }

    /** The page that says why there is none. */
    public static void status(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        headers(response);
        boolean ours = page.status() >= 500;
        SharedCaches.tellMany(request, response);
        if (ours) {
            response.setHeader("Retry-After", "5");
        }
        response.setHeader("Cache-Control", ours ? "no-store" : A_MOMENT);
        response.setHeader("Vary", "Accept-Encoding");
        text(request, response, page, page.coding(request.getHeader("Accept-Encoding")));
    }

    private static void text(HttpServletRequest request, HttpServletResponse response, Page page, Coding coding)
            throws IOException {
        response.setStatus(page.status());
        if (coding != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.wireName());
        }
        body(request, response, page.contentType(), page.bytes(coding));
    }

    public static void body(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    public static void redirect(HttpServletResponse response, String location) {
        headers(response);
        response.setStatus(301);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", A_MINUTE);
        response.setContentLength(0);
    }

    /** Leads on to what has changed with a form (303), or from a page that is not for now. */
    public static void goOn(HttpServletResponse response, Policy policy, String location) {
        policy.headers(response);
        response.setStatus(303);
        response.setHeader("Location", location);
        response.setHeader("Cache-Control", NOT_KEPT);
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
}
