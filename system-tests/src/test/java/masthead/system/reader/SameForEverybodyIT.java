package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import masthead.system.OneNewsroom;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.SignedIn;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who asks, from where and with what changes no byte of a page: neither of the answer nor of what others get afterwards. Header and
 * query tricks are those of "Web Cache Entanglement" and "Practical Web Cache Poisoning" (J. Kettle, 2018 and 2020).
 */
@ExtendWith(OneNewsroom.class)
class SameForEverybodyIT {
    private static final String EVIL = "evil.example";
    /** What others send in the hope that it is believed, or kept for the next reader. */
    private static final Map<String, String> TRICKS = Map.ofEntries(
            Map.entry("X-Forwarded-Host", EVIL),
            Map.entry("X-Forwarded-Scheme", "http"),
            Map.entry("X-Forwarded-Proto", "http"),
            Map.entry("X-Forwarded-Port", "1"),
            Map.entry("X-Forwarded-Prefix", "/" + EVIL),
            Map.entry("X-Host", EVIL),
            Map.entry("Forwarded", "host=" + EVIL + ";proto=http"),
            Map.entry("X-Original-URL", "/" + EVIL),
            Map.entry("X-Rewrite-URL", "/" + EVIL),
            Map.entry("X-HTTP-Method-Override", "POST"),
            Map.entry("Accept-Language", "uk, " + EVIL),
            Map.entry("Accept", "application/json"),
            Map.entry("User-Agent", "Mozilla/5.0 (Linux; Android 14; Mobile) " + EVIL),
            Map.entry("Origin", "https://" + EVIL),
            Map.entry("Referer", "https://" + EVIL + "/"),
            Map.entry("Save-Data", "on"),
            Map.entry("Sec-CH-Prefers-Color-Scheme", "dark"),
            Map.entry("Cache-Control", "no-cache"),
            Map.entry("Masthead-Service", "gateway." + EVIL),
            Map.entry("Surrogate-Control", "no-store"));
    /** What may differ from one moment to the next. */
    private static final List<String> OF_THE_MOMENT = List.of("date", "age");

    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;
    private final Paper paper;

    SameForEverybodyIT(RunningNewsroom newsroom, Desk desk, Paper paper) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = desk;
        this.paper = paper;
    }

    @Test
    void nobodyGetsOtherBytesThanAStranger() {
        SignedIn editor = newsroom.staff().signIn("editor");
        var asking = new LinkedHashMap<String, UnaryOperator<Request>>();
        asking.put("staff", editor::cookied);
        asking.put(
                "a member",
                request -> request.with("Cookie", "mh_in=1; mh_session=bWVtYmVy; __Host-mh_session=bWVtYmVy"));
        asking.put(
                "a reader with a preference",
                request -> request.with("Cookie", "theme=dark; lang=uk; closed-appeal=1"));
        TRICKS.forEach((name, value) -> asking.put(name, request -> request.with(name, value)));

        for (PageKind kind : PageKind.values()) {
            Request page = Request.get(kind.in(paper));
            asking.forEach((who, way) -> same(kind + ", " + who, page, way.apply(page)));
        }
    }

    @Test
    void whatDoesNotCountInAnAddressChangesNothing() {
        for (PageKind kind : PageKind.values()) {
            String path = kind.in(paper);
            String query = path.contains("?") ? "&" : "?";
            for (String more : List.of(
                    "utm_source=letter",
                    "fbclid=1&gclid=2",
                    "theme=dark",
                    "_=%3Cscript%3Ealert(1)%3C/script%3E",
                    "callback=" + EVIL,
                    "lang=uk",
                    "edit=1",
                    "page=1",
                    EVIL)) {
                same(kind + ", " + more, Request.get(path), Request.get(path + query + more));
            }
        }
    }

    @Test
    void whoeverIsFirstLeavesNothingOfTheirOwnForTheNext() {
        for (Map.Entry<String, String> trick : TRICKS.entrySet()) {
            String url = desk.publish(Newsroom.ferryStory()).url();
            reader.await("/api/content/articles" + url, 200);
            Answer first = reader.send(Request.get(url + "?x=" + EVIL).with(trick.getKey(), trick.getValue()));

            Answer next = reader.get(url).expect(200);

            assertThat(next.head() + next.text()).as(trick.getKey()).doesNotContain(EVIL);
            assertThat(next.page().select("link[rel=canonical]").attr("href"))
                    .as(trick.getKey())
                    .isEqualTo(newsroom.site() + url);
            assertThat(first.head() + first.text()).as(trick.getKey()).doesNotContain(EVIL);
        }
    }

    /** A foreign host is refused at the edge, whoever asked before. */
    @Test
    void aForeignHostIsNoName() {
        String url = desk.publish(Newsroom.ferryStory()).url();
        reader.await(url, 200);

        Answer foreign = reader.send(Request.get(url).with("Host", EVIL));

        assertThat(foreign.status()).isNotEqualTo(200);
        assertThat(foreign.text()).doesNotContain(EVIL);
        assertThat(reader.get(url).expect(200).text()).doesNotContain(EVIL);
    }

    /** A page that changed in between, for it shows news, is asked for once more. */
    private void same(String who, Request plain, Request special) {
        Map<String, Object> before = shown(plain);
        Map<String, Object> got = shown(special);
        Map<String, Object> after = shown(plain);
        if (!before.equals(after)) {
            before = shown(plain);
            got = shown(special);
        }
        assertThat(got).as(who).isEqualTo(before);
    }

    private Map<String, Object> shown(Request request) {
        Answer answer = reader.send(request);
        var all = new TreeMap<String, Object>(answer.headers());
        all.keySet().removeAll(OF_THE_MOMENT);
        all.put("status", answer.status());
        all.put("body", answer.text());
        return all;
    }
}
