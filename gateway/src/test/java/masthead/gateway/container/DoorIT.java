package masthead.gateway.container;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static masthead.gateway.container.Services.MEMBERS;
import static masthead.gateway.container.Services.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URL;
import java.util.List;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in and out as a browser without scripts does it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorIT {
    private static final String TOKEN = "tok_0123456789012345678901234567890123456789";
    private static final String LINK = "/sign-in/link?token=" + TOKEN;
    private static final String SECRET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN_-1";
    private static final String NEW_SESSION = "mhs_BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";
    private static final String MADE = "{\"session\":\"" + NEW_SESSION
            + "\",\"id\":\"019ab000-0000-7000-8000-0000000005e6\",\"person\":\"019ab000-0000-7000-8000-000000000ada\","
            + "\"name\":\"Oda Renn\",\"kinds\":[\"staff\"],\"to\":\"/admin/articles\",\"endsAt\":\"2100-01-01T00:00:00Z\"}";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller stranger;
    private Caller visitor;
    private Caller asked;

    @BeforeEach
    void membersAnswer() {
        stranger = Caller.of(deployment);
        stranger.until("/ready", answer -> answer.status() == 200);
        visitor = stranger.with("Sec-Fetch-Site", "same-origin").with("User-Agent", "A browser");
        asked = visitor.with("Cookie", "__Host-mh_asked=" + SECRET);
        MEMBERS.resetRequests();
        say("/sign-in-links", 202, "{\"expiresAt\":\"2100-01-01T00:00:00Z\"}");
        say("/sign-in-links/readings", 200, """
                {"kind": "link", "name": "Oda Renn", "address": "oda@paper.example", "to": "/admin/articles", "here": true,
                 "expiresAt": "2100-01-01T00:00:00Z"}""");
        say("/sessions", 201, MADE);
    }

    @AfterEach
    void membersAreBack() {
        Services.back(MEMBERS);
    }

    @Test
    void thePageToAskForALinkWorksWithoutScripts() {
        Answer page = stranger.get("/sign-in?to=/admin/articles/17%3Fpanel%3Dstory");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'", "frame-ancestors 'none'");
        var form = Jsoup.parse(page.text()).expectFirst("form[action=/sign-in]");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.expectFirst("[name=to]").attr("value")).isEqualTo("/admin/articles/17?panel=story");
        assertThat(page.text()).contains("The newspaper").doesNotContain("style=", "<style");
    }

    @Test
    void whoAsksForALinkGetsANewSecretWhateverTheBrowserBrought() {
        Answer answer = asked.form("/sign-in", "mail=oda%40paper.example&to=%2Fadmin%2Farticles");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sign-in/code");
        List<String> cookies = cookies(answer);
        assertThat(cookies)
                .hasSize(2)
                .allMatch(
                        cookie -> cookie.endsWith("; HttpOnly; SameSite=Lax; Secure") && cookie.contains("; Path=/;"));
        String secret = cookies.get(0).replaceAll("^__Host-mh_asked=([^;]+);.*", "$1");
        assertThat(secret).hasSize(43).isNotEqualTo(SECRET);
        MEMBERS.verify(postRequestedFor(urlEqualTo("/sign-in-links"))
                .withHeader("Masthead-Service", equalTo("gateway.a secret"))
                .withRequestBody(matchingJsonPath("$.address", equalTo("oda@paper.example")))
                .withRequestBody(matchingJsonPath("$.browser", equalTo(secret)))
                .withRequestBody(matchingJsonPath("$.to", equalTo("/admin/articles")))
                .withRequestBody(matchingJsonPath("$.from.agent", equalTo("A browser"))));

        String brought =
                cookies.stream().map(cookie -> cookie.replaceAll(";.*", "")).reduce("", (a, b) -> a + "; " + b);
        Answer code = visitor.with("Cookie", brought.substring(2)).get("/sign-in/code");
        assertThat(code.text()).contains("oda@paper.example", "name=\"code\"");
        assertThat(cookies(code)).isEmpty();
    }

    @Test
    void aMistakeOrATroubleKeepsWhatWasTyped() {
        Answer mistake = visitor.form("/sign-in", "mail=oda&to=%2Fadmin%2Farticles");
        assertThat(mistake.status()).isEqualTo(422);
        assertThat(mistake.text()).contains("value=\"oda\"", "aria-invalid", "/admin/articles");

        MEMBERS.stubFor(
                post("/sign-in-links").willReturn(aResponse().withStatus(429).withHeader("Retry-After", "900")));
        Answer often = visitor.form("/sign-in", "mail=oda%40paper.example");
        assertThat(often.status()).isEqualTo(429);
        assertThat(often.header("Retry-After")).isEqualTo("900");
        assertThat(often.text()).contains("in 15 minutes", "oda@paper.example");

        Services.away(MEMBERS);
        Answer away = visitor.form("/sign-in", "mail=oda%40paper.example");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.text()).contains("oda@paper.example", "We can’t send");
        assertThat(cookies(away)).isEmpty();
    }

    @Test
    void lookingAtALinkUsesNothingUp() {
        Answer page = asked.get(LINK);

        assertThat(page.text()).contains("Sign in as Oda Renn", "oda@paper.example");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(cookies(page)).isEmpty();
        MEMBERS.verify(postRequestedFor(urlEqualTo("/sign-in-links/readings"))
                .withRequestBody(matchingJsonPath("$.token", equalTo(TOKEN)))
                .withRequestBody(matchingJsonPath("$.browser", equalTo(SECRET))));
        MEMBERS.verify(0, postRequestedFor(urlEqualTo("/sessions")));
        assertThat(asked.send("HEAD", LINK, null).status()).isEqualTo(200);
        MEMBERS.verify(0, postRequestedFor(urlEqualTo("/sessions")));
    }

    @Test
    void theButtonSignsInWithANewSessionAndEndsTheFormer() {
        MEMBERS.stubFor(delete(urlEqualTo("/sessions/019ab000-0000-7000-8000-00000005e551"))
                .willReturn(aResponse().withStatus(204)));
        var again = visitor.with("Cookie", "__Host-mh_asked=" + SECRET + "; __Host-mh_session=" + SESSION);

        Answer in = again.form("/sign-in/link", "token=" + TOKEN);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/admin/articles");
        assertThat(cookies(in).get(0))
                .startsWith("__Host-mh_session=" + NEW_SESSION + "; Path=/; Max-Age=2")
                .endsWith("; HttpOnly; SameSite=Lax; Secure");
        assertThat(cookies(in).get(1)).startsWith("mh_in=1; ").doesNotContain("HttpOnly");
        assertThat(cookies(in)).anyMatch(cookie -> cookie.startsWith("__Host-mh_asked=; Path=/; Max-Age=0"));
        MEMBERS.verify(deleteRequestedFor(urlEqualTo("/sessions/019ab000-0000-7000-8000-00000005e551"))
                .withHeader("Authorization", equalTo("Bearer to.members")));
    }

    @Test
    void noOtherSitePressesOurButtons() {
        for (String path :
                new String[] {"/sign-in", "/sign-in/code", "/sign-in/link", "/sign-in/address", "/sign-out"}) {
            var brought = stranger.with("Cookie", "__Host-mh_asked=" + SECRET + "; __Host-mh_session=" + SESSION);
            assertThat(brought.form(path, "token=" + TOKEN + "&mail=oda%40paper.example&code=123456")
                            .status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(brought.with("Sec-Fetch-Site", "cross-site")
                            .form(path, "token=" + TOKEN)
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        for (String path : new String[] {"/sign-in/passkey", "/sign-in/passkey/ceremony"}) {
            assertThat(stranger.send("POST", path, "{}").problem()).as(path).isEqualTo("foreign-origin");
            assertThat(visitor.form(path, "a=b").status()).as(path).isEqualTo(415);
        }
        MEMBERS.verify(0, postRequestedFor(urlEqualTo("/sessions")));
        MEMBERS.verify(0, postRequestedFor(urlEqualTo("/sign-in-links")));
    }

    @Test
    void membersAreNotBelievedWhereToGoOnIfThatIsElsewhere() {
        say("/sessions", 201, MADE.replace("/admin/articles", "https://evil.test/"));

        assertThat(asked.form("/sign-in/link", "token=" + TOKEN).header("Location"))
                .isEqualTo("/admin/");
        assertThat(visitor.form("/sign-in", "mail=oda&to=%2F%2Fevil.test%2F%0d%0aX-A%3A+b")
                        .text())
                .doesNotContain("evil.test");
    }

    @Test
    void aLinkThatDoesNotOpenSaysWhy() {
        say("/sign-in-links/readings", 410, problem("link-used-up", ",\"usedAt\":\"2026-11-29T14:31:00Z\""));
        assertThat(asked.get(LINK).text()).contains("used up", "It was used at 14:31.");
        assertThat(asked.get(LINK).status()).isEqualTo(410);

        say("/sign-in-links/readings", 200, "{\"kind\":\"link\",\"name\":\"Oda Renn\",\"here\":false}");
        assertThat(visitor.get(LINK).text()).contains("Type the code instead").doesNotContain("Oda Renn", TOKEN);

        assertThat(visitor.get("/sign-in/link?token=x").status()).isEqualTo(404);
        MEMBERS.verify(postRequestedFor(urlEqualTo("/sign-in-links/readings"))
                .withRequestBody(matchingJsonPath("$.browser", matching("[A-Za-z0-9_-]{43}"))));
        say("/sessions", 409, problem("link-elsewhere", ""));
        assertThat(visitor.form("/sign-in/link", "token=" + TOKEN).status()).isEqualTo(409);
        Services.away(MEMBERS);
        Answer away = visitor.form("/sign-in/link", "token=" + TOKEN);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.text()).contains(LINK);
    }

    @Test
    void aCodeIsTakenInTheBrowserThatAskedForItAlone() {
        assertThat(visitor.form("/sign-in/code", "code=123456").header("Location"))
                .isEqualTo("/sign-in");
        MEMBERS.verify(0, postRequestedFor(urlEqualTo("/sessions")));

        assertThat(asked.form("/sign-in/code", "code=12345").status()).isEqualTo(422);
        MEMBERS.verify(0, postRequestedFor(urlEqualTo("/sessions")));

        say("/sessions", 401, problem("code-wrong", ",\"triesLeft\":3"));
        assertThat(asked.form("/sign-in/code", "code=123+456").text()).contains("3 tries are left");
        MEMBERS.verify(postRequestedFor(urlEqualTo("/sessions"))
                .withRequestBody(matchingJsonPath("$.code", equalTo("123456")))
                .withRequestBody(matchingJsonPath("$.browser", equalTo(SECRET))));

        say("/sessions", 410, problem("link-used-up", ""));
        assertThat(asked.form("/sign-in/code", "code=123456").text()).contains("This code is used up");
        say("/sessions", 201, MADE);
        assertThat(asked.form("/sign-in/code", "code=123456").header("Location"))
                .isEqualTo("/admin/articles");
    }

    @Test
    void aPasskeySignsInByTheScript() {
        say("/passkey-ceremonies", 201, "{\"ceremony\":\"c1\",\"options\":{\"challenge\":\"x\"}}");
        Answer begun = visitor.send("POST", "/sign-in/passkey/ceremony", "{}");
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.json().path("options").path("challenge").asText()).isEqualTo("x");

        Answer in = visitor.send(
                "POST",
                "/sign-in/passkey",
                "{\"ceremony\":\"c1\",\"passkey\":{\"id\":\"p\"},\"to\":\"/admin/pictures\"}");
        assertThat(in.json().path("to").asText()).isEqualTo("/admin/pictures");
        assertThat(in.text()).doesNotContain(NEW_SESSION);
        assertThat(cookies(in).get(0)).startsWith("__Host-mh_session=" + NEW_SESSION);
        MEMBERS.verify(postRequestedFor(urlEqualTo("/sessions"))
                .withRequestBody(matchingJsonPath("$.passkey.id", equalTo("p"))));

        say("/sessions", 401, problem("passkey-refused", ""));
        Answer refused = visitor.send("POST", "/sign-in/passkey", "{\"ceremony\":\"c1\",\"passkey\":{}}");
        assertThat(refused.problem()).isEqualTo("passkey-refused");
        assertThat(cookies(refused)).isEmpty();
    }

    @Test
    void signingOutEndsTheSessionAndTakesTheCookiesBack() {
        MEMBERS.stubFor(delete(urlEqualTo("/sessions/019ab000-0000-7000-8000-00000005e551"))
                .willReturn(aResponse().withStatus(204)));
        var editor = visitor.with("Cookie", "__Host-mh_session=" + SESSION + "; mh_in=1");
        assertThat(editor.get("/sign-out").status()).isEqualTo(200);
        MEMBERS.verify(0, deleteRequestedFor(urlEqualTo("/sessions/019ab000-0000-7000-8000-00000005e551")));

        Answer out = editor.form("/sign-out", "");

        assertThat(out.header("Location")).isEqualTo("/sign-in");
        assertThat(cookies(out))
                .anyMatch(cookie -> cookie.startsWith("__Host-mh_session=; Path=/; Max-Age=0"))
                .anyMatch(cookie -> cookie.startsWith("mh_in=; Path=/; Max-Age=0"));
        MEMBERS.verify(deleteRequestedFor(urlEqualTo("/sessions/019ab000-0000-7000-8000-00000005e551")));
    }

    @Test
    void anAddressChangesOnlyByAButton() {
        say(
                "/address-confirmations/readings",
                200,
                "{\"address\":\"new@paper.example\",\"confirmed\":{\"old\":false,\"new\":false}}");
        assertThat(visitor.get("/sign-in/address?token=" + TOKEN).text())
                .contains("new@paper.example", "Yes, change it");
        MEMBERS.verify(0, postRequestedFor(urlEqualTo("/address-confirmations")));

        say(
                "/address-confirmations",
                200,
                "{\"address\":\"new@paper.example\",\"confirmed\":{\"old\":true,\"new\":false}}");
        assertThat(visitor.form("/sign-in/address", "token=" + TOKEN).text()).contains("One yes of two");
        say(
                "/address-confirmations",
                200,
                "{\"address\":\"new@paper.example\",\"confirmed\":{\"old\":true,\"new\":true}}");
        assertThat(visitor.form("/sign-in/address", "token=" + TOKEN).text()).contains("Your address is changed");
    }

    @Test
    void whoAsksIsToldToPagesAfterwards() {
        var editor = stranger.with("Cookie", "__Host-mh_session=" + SESSION + "; mh_in=1");

        Answer me = editor.get("/me?page=/flood-barrier");
        assertThat(me.header("Cache-Control")).isEqualTo("no-store");
        assertThat(me.json().path("name").asText()).isEqualTo("Ada Quill");
        assertThat(me.json().path("editUrl").asText()).startsWith("/admin/articles/0");
        assertThat(editor.get("/me?page=/no-such-story").json().has("editUrl")).isFalse();
        assertThat(editor.get("/me?page=https://evil.test/").json().has("editUrl"))
                .isFalse();

        assertThat(stranger.get("/me").text()).isEqualTo("{\"signedIn\":false}");
        var ended = stranger.with("Cookie", "__Host-mh_session=" + SESSION.replace('A', 'D') + "; mh_in=1")
                .get("/me");
        assertThat(ended.json().path("signedIn").asBoolean(true)).isFalse();
        assertThat(cookies(ended)).anyMatch(cookie -> cookie.startsWith("mh_in=; "));
        Services.away(MEMBERS);
        var unknown = stranger.with("Cookie", "__Host-mh_session=" + SESSION.replace('A', 'E') + "; mh_in=1");
        assertThat(unknown.get("/me").problem()).isEqualTo("service-away");
        assertThat(cookies(unknown.get("/me"))).isEmpty();
    }

    private static List<String> cookies(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie");
    }

    private static void say(String path, int status, String body) {
        ResponseDefinitionBuilder answer = aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
        MEMBERS.stubFor(post(path).willReturn(answer));
    }

    private static String problem(String type, String more) {
        return "{\"type\":\"urn:masthead:problem:" + type + "\",\"title\":\"-\",\"status\":400" + more + "}";
    }
}
