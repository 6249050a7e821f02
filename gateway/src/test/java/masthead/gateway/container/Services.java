package masthead.gateway.container;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
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
    private static int told;

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
    }

    private static MappingBuilder content(String path, String service, String sample) throws IOException {
        return get(urlPathEqualTo("/content/" + path)).willReturn(json(Samples.bytes(service, sample)));
    }

    static ResponseDefinitionBuilder json(byte[] body) {
        return aResponse()
                .withHeader("Content-Type", "application/json")
                .withHeader(POSITION, place(told))
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
        int at = told++;
        var fact = new CloudEvent(
                sample.specversion(),
                sample.id(),
                sample.source(),
                sample.type(),
                sample.subject(),
                sample.time(),
                sample.datacontenttype(),
                place(told),
                sample.data());
        quiet(ARTICLES, told);
        ARTICLES.stubFor(get(urlPathEqualTo("/events"))
                .withQueryParam("after", equalTo(place(at)))
                .willReturn(json(Json.mapper().writeValueAsBytes(new CloudEvent[] {fact}))));
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
