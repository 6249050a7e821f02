package masthead.deploy.edge;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of haproxy.cfg. One process is the public edge, which screens every request, and the balancer before each
 * service; the servers are slots that the launcher fills through the socket.
 */
final class HaproxyConfiguration {
    /** Servers of a backend: three that work and one to come in for another. */
    static final int SLOTS = 4;

    /** Pages; APIs, which fail in JSON; uploads, a few at a time. The same servers stand in all three. */
    static final List<String> GATEWAY_BACKENDS = List.of("gateway", "gateway-api", "gateway-uploads");

    /** Readers' pages, where there is Varnish; its servers are none that the launcher moves. */
    static final String VARNISH = "varnish";

    /** Bytes of a request that are held at once: what a slow body must fill before it costs a thread further in. */
    static final int BUFFER = 256 << 10;

    private static final int UPLOADS_AT_A_TIME = 8;
    private static final int LOOPBACK_THREADS = 2;

    private static final String GLOBAL = """
            # Made by the launcher at each start; changes here are lost.
            global
              stats socket %s mode 600 level admin
              log stdout format raw local0 err
              nbthread %d
              maxconn %d
              tune.bufsize %d

            defaults
              mode http
              timeout connect 2s
              timeout client 65s
              timeout server 65s
              timeout http-request 10s
              timeout http-keep-alive 60s
              timeout queue 3s
              timeout check 2s
              retries 3
              option redispatch 1
              retry-on conn-failure
            """;

    private static final String EDGE = """

            frontend edge
              bind %s proto h1
              log global
              option dontlognull
              option dontlog-normal
              option log-separate-errors
              # No query and no token of a preview: both can be secrets.
              log-format "%%ST %%HM %%[var(txn.path)] %%b/%%s %%TR/%%Tw/%%Tc/%%Tr/%%Ta %%ts"
              timeout http-request 5s
              option http-restrict-req-hdr-names reject
              http-request set-var(txn.path) path,regsub(^/preview/.*,/preview/-)
              acl api path_beg /api/
              # What scripts ask and not people: a refusal is a problem document, not a page.
              acl api path /me
              acl api path_beg /sign-in/passkey
              # Files are sent by POST alone; whatever else has a body there is a document.
              http-request set-var(txn.media) bool(true) if METH_POST { path_reg ^/api/media(/|$) }
              http-request set-var(txn.imports) bool(true) if METH_POST { path_reg ^/api/imports(/|$) }
              acl media var(txn.media) -m bool
              acl imports var(txn.imports) -m bool
              acl upload var(txn.media) -m bool
              acl upload var(txn.imports) -m bool
              # Whoever has one IPv6 address has 2^64 of them: they count together.
              stick-table type ipv6 size 100k expire 60s store http_req_rate(10s)
              http-request track-sc0 src,ipmask(32,64)
              # Whoever presses buttons at the door often is counted apart.
              acl door path -m reg ^/sign-(in|out)(/|$)
              http-request track-sc1 src,ipmask(32,64) table door-rates if METH_POST door
            """;

    private static final String EDGE_ROUTES = """
              # Nobody outside says who asked before us, nor shows the credentials of a service.
              http-request del-header Forwarded
              http-request del-header X-Forwarded- -m beg
              http-request del-header X-Real-IP
              http-request del-header Masthead- -m beg
              http-request set-header X-Forwarded-For %%[src]
              http-request set-header X-Forwarded-Proto http
              http-request set-header X-Forwarded-Host %%[req.fhdr(host)]
              # Slow bodies are held back here: an ordinary one as far as the buffer goes, the first part of an upload.
              http-request wait-for-body time 5s if !upload
              http-request wait-for-body time 10s at-least 65536 if upload
              use_backend gateway-uploads if upload
              use_backend gateway-api if { path_beg /api/ }
              %s

            backend door-rates
              stick-table type ipv6 size 100k expire 60s store http_req_rate(10s)
            """;

    /** What is written, is for one person or stays open goes past it. */
    private static final String PAGES_TO_VARNISH = "use_backend gateway if !METH_GET"
            + " || { path_reg ^/(account|admin|me|preview|sign-in|sign-out|stream)(/|$) }"
            + "\n  default_backend varnish";

    /** Whoever finds Varnish gone goes past it. */
    private static final String PAGES_FROM_VARNISH = """

            backend varnish
              http-reuse safe
              default-server inter 500 fall 2 rise 1 check observe layer4 error-limit 1 on-error mark-down
              server varnish 127.0.0.1:%d
              server past-it 127.0.0.1:%d backup
              retry-on conn-failure empty-response response-timeout
              http-request disable-l7-retry unless METH_GET
            """;

    private static final String SERVICE = """

            frontend to-%1$s
              bind 127.0.0.1:%2$d proto h1
              default_backend %1$s
            """;

    private static final String BACKEND = """

            backend %s
              balance roundrobin
              http-reuse safe
              option httpchk
              http-check send meth GET uri /ready ver HTTP/1.1 hdr Host localhost
              http-check expect status 200
              default-server inter 500 fall 3 rise 1 check observe layer4 error-limit 2 on-error mark-down%s
              server-template app 1-%d 127.0.0.1:1 disabled
            """;

    private final EdgeSettings settings;

    HaproxyConfiguration(EdgeSettings settings) {
        this.settings = settings;
    }

    String text() {
        Path pages = settings.pages();
        String global = GLOBAL.formatted(word(settings.socket()), LOOPBACK_THREADS, settings.connections(), BUFFER);
        return global + ErrorPages.directives(pages, true) + edge() + services() + gateway();
    }

    /** A path as one word of the file, whatever characters it has. */
    static String word(Path path) {
        return "'" + path.toString().replace("'", "'\\''") + "'";
    }

    private String edge() {
        Path pages = settings.pages();
        String refusals = Refusal.all(settings.address()).stream()
                .map(refusal -> refusal.rules(pages))
                .collect(Collectors.joining());
        return EDGE.formatted(String.join(",", settings.address().binds()))
                + ErrorPages.directives(pages, false)
                + refusals
                + (settings.varnish() == 0 ? EDGE_ROUTES.formatted("default_backend gateway") : throughVarnish());
    }

    private String throughVarnish() {
        return EDGE_ROUTES.formatted(PAGES_TO_VARNISH)
                + PAGES_FROM_VARNISH.formatted(
                        settings.varnish(), settings.servicePorts().get("gateway"))
                + ErrorPages.directives(settings.pages(), false);
    }

    private String services() {
        return settings.servicePorts().entrySet().stream()
                .map(service -> SERVICE.formatted(service.getKey(), service.getValue())
                        + (service.getKey().equals("gateway") ? "" : BACKEND.formatted(service.getKey(), "", SLOTS)))
                .collect(Collectors.joining());
    }

    private String gateway() {
        String pages = BACKEND.formatted("gateway", "", SLOTS)
                + "  # What only reads is tried again also when a server went away in the middle, or when somebody set the\n"
                + "  # clock ahead, which HAProxy 2.6 takes for time that passed.\n"
                + "  retry-on conn-failure empty-response response-timeout\n"
                + "  http-request disable-l7-retry unless METH_GET\n"
                + ErrorPages.directives(settings.pages(), false);
        String api = BACKEND.formatted("gateway-api", "", SLOTS)
                + "  retry-on conn-failure empty-response response-timeout\n"
                + "  http-request disable-l7-retry unless METH_GET\n";
        String uploads = BACKEND.formatted("gateway-uploads", " maxconn " + UPLOADS_AT_A_TIME, SLOTS)
                + "  # How long an upload may rest.\n"
                + "  timeout server 30s\n";
        return pages + api + uploads;
    }
}
