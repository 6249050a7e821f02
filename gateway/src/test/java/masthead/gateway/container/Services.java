package masthead.gateway.container;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masthead.gateway.Samples;
import masthead.platform.events.CloudEvent;
import masthead.platform.json.Json;

/** The three services behind the gateway, which say what their own samples say, and tell facts when they are asked to. */
final class Services {
    static final WireMockServer ARTICLES = server();
    static final WireMockServer FEED = server();
    static final WireMockServer MEMBERS = server();
    private static final String EPOCH = "5eed0000-0000-4000-8000-000000000001";
    private static final String POSITION = "Masthead-Position";
    private static final int HELD_MS = 200;
    private static final int BEHIND = 10;
    private static final int BEFORE = 1;
    private static final Map<WireMockServer, Integer> TOLD = new IdentityHashMap<>();
    /** A session that members know, until a test says otherwise. */
    static final String SESSION = "mhs_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private Services() {}

    private static WireMockServer server() {
        var server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .containerThreads(60));
        server.start();
        return server;
    }

    /** Where they are and what they believe, for the gateway. */
    static Map<String, String> settings() {
        var all = new TreeMap<String, String>();
        Map.of("articles", ARTICLES, "feed", FEED, "members", MEMBERS).forEach((name, server) -> {
            all.put(name + "/mp-rest/url", server.baseUrl());
            all.put("masthead.secrets." + name, "a secret");
        });
        all.put("site.url", "https://paper.test");
        return all;
    }

    /** Everything as it is at first: one story, its settings, no briefs but one. */
    static void begin() throws IOException {
        for (WireMockServer server : new WireMockServer[] {ARTICLES, FEED, MEMBERS}) {
            server.stubFor(
                    any(anyUrl()).atPriority(BEHIND).willReturn(aResponse().withStatus(404)));
            quiet(server, 0);
        }
        ARTICLES.stubFor(content("settings", "articles", "content-settings"));
        ARTICLES.stubFor(content("articles/flood-barrier", "articles", "content-article"));
        FEED.stubFor(content("briefs", "feed", "content-briefs"));
        MEMBERS.stubFor(post("/token-exchanges").willReturn(aResponse().withStatus(401)));
        MEMBERS.stubFor(post("/token-exchanges")
                .withRequestBody(equalToJson("{\"credential\":\"mh_known\",\"audience\":\"articles\"}"))
                .willReturn(json(Samples.bytes("members", "token-exchange"))));
        know(SESSION);
    }

    /** Lets members accept a session, at every service. */
    static void know(String session) {
        for (String audience : List.of("articles", "feed", "members")) {
            MEMBERS.stubFor(exchange(session, audience).willReturn(json(exchanged(audience))));
        }
    }

    /** Lets members know no longer what they accepted. */
    static void end(String session) {
        for (String audience : List.of("articles", "feed", "members")) {
            MEMBERS.stubFor(exchange(session, audience).willReturn(aResponse().withStatus(401)));
        }
    }

    /** Lets a service answer that it can't, until it is back. */
    static void away(WireMockServer server) {
        server.stubFor(any(anyUrl()).atPriority(BEFORE).willReturn(aResponse().withStatus(503)));
    }

    static void back(WireMockServer server) {
        server.removeStub(
                any(anyUrl()).atPriority(BEFORE).willReturn(aResponse().withStatus(503)));
    }

    private static MappingBuilder exchange(String credential, String audience) {
        return post("/token-exchanges")
                .withRequestBody(
                        equalToJson("{\"credential\":\"" + credential + "\",\"audience\":\"" + audience + "\"}"));
    }

    /** As members' sample says it, but for longer, and for somebody who may write. */
    private static byte[] exchanged(String audience) {
        try {
            ObjectNode sample = (ObjectNode) Json.mapper().readTree(Samples.bytes("members", "session-exchange"));
            sample.put("token", "to." + audience).put("expiresAt", "2100-01-01T00:00:00Z");
            sample.withArray("permissions").add("articles.write");
            return Json.mapper().writeValueAsBytes(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MappingBuilder content(String path, String service, String sample) throws IOException {
        return get(urlPathEqualTo("/content/" + path)).willReturn(json(Samples.bytes(service, sample)));
    }

    static ResponseDefinitionBuilder json(byte[] body) {
        return json(ARTICLES, body);
    }

    private static ResponseDefinitionBuilder json(WireMockServer server, byte[] body) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withHeader(POSITION, place(told(server)))
                .withBody(body);
    }

    /** The story with another headline, or under another address. */
    static byte[] story(String field, String value) throws IOException {
        ObjectNode story = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-article"));
        return Json.mapper().writeValueAsBytes(story.put(field, value));
    }

    /** Lets the articles service tell a fact of the story, as its sample says it. */
    static void tell(String type) throws IOException {
        CloudEvent sample = Samples.fact("articles", type);
        tell(ARTICLES, type, sample.subject(), sample.data());
    }

    /** Lets members tell a fact, as their sample says it. */
    static void tellOfMembers(String type, String subject) throws IOException {
        tell(MEMBERS, type, subject, Samples.fact("members", type).data());
    }

    /** Lets a service tell any fact. */
    static void tell(WireMockServer server, String type, String subject, JsonNode data) throws IOException {
        CloudEvent sample = Samples.fact("articles", "article.updated");
        int at = told(server);
        TOLD.put(server, at + 1);
        var fact = new CloudEvent(
                sample.specversion(),
                "fact-" + type + at,
                sample.source(),
                type,
                subject,
                sample.time(),
                sample.datacontenttype(),
                place(at + 1),
                data);
        quiet(server, at + 1);
        server.stubFor(get(urlPathEqualTo("/events"))
                .withQueryParam("after", equalTo(place(at)))
                .willReturn(json(server, Json.mapper().writeValueAsBytes(new CloudEvent[] {fact}))));
    }

    /** Lets the articles service have lost the place that its follower had, once. */
    static void loseThePlace() {
        ARTICLES.stubFor(get(urlPathEqualTo("/events"))
                .withQueryParam("after", equalTo(place(told(ARTICLES))))
                .inScenario("a lost place")
                .whenScenarioStateIs(STARTED)
                .willReturn(aResponse().withStatus(410))
                .willSetStateTo("said"));
    }

    /** Whether all that a service told has taken effect: the gateway asks for what comes after it. */
    static boolean heard(WireMockServer server) {
        return !server.findAll(getRequestedFor(urlPathEqualTo("/events"))
                        .withQueryParam("after", equalTo(place(told(server)))))
                .isEmpty();
    }

    private static int told(WireMockServer server) {
        return TOLD.getOrDefault(server, 0);
    }

    /** Nothing happens after a place: each poll is held for a moment, and brings nothing. */
    private static void quiet(WireMockServer server, int place) {
        server.stubFor(get(urlPathEqualTo("/events"))
                .withQueryParam("after", equalTo(place(place)))
                .willReturn(aResponse()
                        .withHeader(POSITION, place(place))
                        .withBody("[]")
                        .withFixedDelay(HELD_MS)));
        server.stubFor(get("/events")
                .willReturn(aResponse().withHeader(POSITION, place(place)).withBody("[]")));
    }

    private static String place(int number) {
        return EPOCH + ".742." + number;
    }
}
