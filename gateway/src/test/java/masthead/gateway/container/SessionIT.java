package masthead.gateway.container;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static masthead.gateway.container.Services.ARTICLES;
import static masthead.gateway.container.Services.MEMBERS;
import static masthead.gateway.container.Services.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import masthead.platform.testing.Caller;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people who are signed in by a cookie ask of the APIs, and what others make their browsers ask. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionIT {
    private static final String STORY = "/api/articles/17";
    private static final String SESSION_ID = "019ab000-0000-7000-8000-00000005e551";
    private static final String PERSON = "019ab000-0000-7000-8000-000000000ada";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;
    private Caller editor;

    @BeforeEach
    void theEditorIsSignedIn() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        editor = nobody.with("Cookie", "theme=dark; __Host-mh_session=" + SESSION + "; mh_in=1");
        Services.know(SESSION);
        ARTICLES.resetRequests();
        ARTICLES.stubFor(put("/articles/17").willReturn(aResponse().withStatus(204)));
        ARTICLES.stubFor(get("/articles/17").willReturn(aResponse().withBody("{}")));
        editor.until(STORY, answer -> answer.status() == 200);
    }

    @Test
    void aSessionGoesOnAsATokenAndItsCookieNever() {
        var answer = editor.with("X-Forwarded-For", "198.51.100.1, 203.0.113.7").get(STORY);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        ARTICLES.verify(getRequestedFor(urlEqualTo("/articles/17"))
                .withHeader("Authorization", equalTo("Bearer to.articles"))
                .withHeader("Masthead-Client", equalTo("203.0.113.7"))
                .withoutHeader("Cookie"));
    }

    @Test
    void onlyOurOwnPagesChangeThings() {
        assertThat(editor.with("Sec-Fetch-Site", "same-origin")
                        .send("PUT", STORY, "{}")
                        .status())
                .isEqualTo(204);
        assertThat(editor.with("Origin", "https://paper.test")
                        .send("PUT", STORY, "{}")
                        .status())
                .isEqualTo(204);
        ARTICLES.resetRequests();

        assertThat(editor.send("PUT", STORY, "{}").problem()).isEqualTo("foreign-origin");
        for (String site : new String[] {"cross-site", "same-site", "none", ""}) {
            var foreign = editor.with("Sec-Fetch-Site", site).with("Origin", "https://paper.test");
            assertThat(foreign.send("PUT", STORY, "{}").status()).as(site).isEqualTo(403);
        }
        for (String origin :
                new String[] {"https://evil.test", "null", "http://paper.test", "https://paper.test.evil"}) {
            assertThat(editor.with("Origin", origin).send("DELETE", STORY, null).status())
                    .as(origin)
                    .isEqualTo(403);
        }
        ARTICLES.verify(0, putRequestedFor(urlEqualTo("/articles/17")));
    }

    @Test
    void aProgramWithAKeyNeedsNoPageAndItsCookiesAreNotLookedAt() {
        assertThat(editor.with("Authorization", "Bearer mh_known")
                        .send("PUT", STORY, "{}")
                        .status())
                .isEqualTo(204);
        assertThat(editor.with("Authorization", "Bearer mh_unknown")
                        .send("PUT", STORY, "{}")
                        .problem())
                .isEqualTo("credential-not-accepted");
    }

    @Test
    void whatIsNoJsonIsNotTaken() {
        ARTICLES.stubFor(post("/articles").willReturn(aResponse().withStatus(201)));
        var ours = editor.with("Sec-Fetch-Site", "same-origin");

        assertThat(ours.upload("/api/articles", new byte[] {1}).status()).isEqualTo(415);
        assertThat(ours.form("/api/articles", "a=b").status()).isEqualTo(415);
        assertThat(ours.send("POST", "/api/articles", "{}").status()).isEqualTo(201);
    }

    @Test
    void whatCanNotBeASessionIsNoneAndOneThatNobodyKnowsHasEnded() {
        var scribble = nobody.with("Cookie", "__Host-mh_session=mhs_a\"b");
        assertThat(scribble.get(STORY).problem()).isEqualTo("sign-in-first");
        var unprotected = nobody.with("Cookie", "mh_session=" + SESSION);
        assertThat(unprotected.get(STORY).problem()).isEqualTo("sign-in-first");
        var other = nobody.with("Cookie", "__Host-mh_session=" + SESSION.replace('A', 'B'));
        assertThat(other.get(STORY).problem()).isEqualTo("session-ended");
    }

    @Test
    void aSessionThatEndsIsRefusedAsSoonAsTheFactIsHeard() throws IOException {
        Services.end(SESSION);
        assertThat(editor.get(STORY).status()).as("kept for a while").isEqualTo(200);

        Services.tellOfMembers("session.ended", SESSION_ID);
        editor.until(STORY, answer -> answer.problem().equals("session-ended"));

        Services.know(SESSION);
        assertThat(editor.get(STORY).status()).isEqualTo(200);
        Services.end(SESSION);
        Services.tellOfMembers("person.changed", PERSON);
        editor.until(STORY, answer -> answer.problem().equals("session-ended"));
    }

    @Test
    void withMembersAwayWhoIsKnownGoesOnAndNobodyIsToldToSignIn() {
        Services.away(MEMBERS);
        try {
            assertThat(editor.get(STORY).status()).isEqualTo(200);
            var other = nobody.with("Cookie", "__Host-mh_session=" + SESSION.replace('A', 'C'));
            assertThat(other.get(STORY).problem()).isEqualTo("service-away");
        } finally {
            Services.back(MEMBERS);
        }
    }

    @Test
    void whatOnlyTheGatewayMayAskIsNotAskedThroughIt() {
        var ours = editor.with("Sec-Fetch-Site", "same-origin");

        assertThat(ours.send("POST", "/api/sessions", "{}").status()).isEqualTo(405);
        for (String noun :
                new String[] {"sign-in-links", "passkey-ceremonies", "token-exchanges", "audit", "audit/x"}) {
            assertThat(ours.send("POST", "/api/" + noun, "{}").status())
                    .as(noun)
                    .isEqualTo(404);
        }
        assertThat(ours.send("POST", "/api/audit/members", "{}").status()).isEqualTo(405);
    }
}
