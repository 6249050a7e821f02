package masthead.deploy.edge;

import java.nio.file.Path;
import java.util.List;

/**
 * Something that never reaches the services.
 *
 * @param status the answer's, see {@link ErrorPages}
 * @param condition when, as HAProxy writes it
 * @param why for the reader of the configuration
 */
record Refusal(int status, String condition, String why) {
    /** Bodies above this are uploads, which have paths of their own. */
    private static final int BODY_LIMIT = 1 << 20;

    private static final int MEDIA_LIMIT = 26 << 20;
    private static final int IMPORT_LIMIT = 513 << 20;

    static List<Refusal> all(PublicAddress address) {
        String names = String.join(" ", address.names());
        return List.of(
                new Refusal(
                        429,
                        "{ sc_http_req_rate(0) gt " + address.requestsPerTenSeconds() + " }",
                        "more than one address may ask"),
                new Refusal(
                        429,
                        "{ sc_http_req_rate(1) gt " + address.doorPerTenSeconds() + " }",
                        "more than anybody can press at the door"),
                new Refusal(
                        400,
                        "{ req.hdrs -m reg '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\xff]' }",
                        "odd octets in a header"),
                new Refusal(405, "{ method CONNECT TRACE }", "methods for proxies"),
                new Refusal(400, "!{ path_beg / }", "no path at all"),
                new Refusal(431, "{ req.hdrs,length gt 12000 }", "the buffer would admit more"),
                new Refusal(400, "{ req.hdr(upgrade) -m found }", "h2c and other protocols"),
                new Refusal(421, "!{ req.fhdr(host),host_only,lower -m str " + names + " }", "no name of ours"),
                new Refusal(
                        400,
                        "{ path -m reg -i '(//|\\\\|;|%2f|%5c|%00|%2e|%25|/\\.\\.?(/|$))' }",
                        "paths that two readers would understand differently"),
                new Refusal(
                        400,
                        "{ url -m reg -i '%([^0-9a-f]|[0-9a-f][^0-9a-f]|[0-9a-f]?$)' }",
                        "half an escape, which the connector answers with an empty 200"),
                new Refusal(
                        404,
                        "{ path,url_dec,lower -m reg"
                                + " '^/+(api/+)?(events|metrics|health|openapi|ready|draining)(/|$)' }",
                        "paths for the inside"),
                new Refusal(413, "!upload { req.body_size gt " + BODY_LIMIT + " }", "an ordinary body is small"),
                new Refusal(413, "media { req.body_size gt " + MEDIA_LIMIT + " }", "a picture has 25 MiB at most"),
                new Refusal(413, "imports { req.body_size gt " + IMPORT_LIMIT + " }", "an archive 512 MiB"));
    }

    /** The rules: problem documents for programs, pages for people. */
    String rules(Path pages) {
        return """
                  # %s
                  http-request return status %d content-type application/problem+json file %s %s if api %s
                  http-request return status %d content-type "text/html; charset=utf-8" file %s %s if %s
                """.formatted(
                        why,
                        status,
                        HaproxyConfiguration.word(ErrorPages.problem(pages, status)),
                        headers(),
                        condition,
                        status,
                        HaproxyConfiguration.word(ErrorPages.page(pages, status)),
                        headers(),
                        condition);
    }

    private String headers() {
        return status == 429 ? "hdr Retry-After 10 " + ErrorPages.HEADERS : ErrorPages.HEADERS;
    }
}
