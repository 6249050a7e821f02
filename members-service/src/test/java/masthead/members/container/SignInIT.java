package masthead.members.container;

import static masthead.members.container.People.browser;
import static masthead.members.container.People.code;
import static masthead.members.container.People.join;
import static masthead.members.container.People.mail;
import static masthead.members.container.People.token;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URL;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import masthead.members.access.Role;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the mail to the session, as it runs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SignInIT {
    private static final int AT_ONCE = 12;

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;
    private Caller gateway;
    private Caller launcher;
    private People people;

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        gateway = nobody.asService("gateway", Container.GATEWAY);
        launcher = nobody.asService("launcher", Container.LAUNCHER);
        people = new People(gateway);
    }

    @Test
    void aLinkLetsInOnceAndOnlyWhereItWasAskedForAndLookingChangesNothing() throws Exception {
        String ada = join("Ada", Role.EDITOR);
        String browser = browser();
        Answer asked = people.ask(ada, browser);
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.json().path("expiresAt").asText()).isNotEmpty();
        String token = token(mail(ada, 1));

        for (int scanner = 0; scanner < 3; scanner++) {
            Answer read = people.read(token, browser());
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.json().path("here").asBoolean(true)).isFalse();
        }
        assertThat(people.read(token, browser).json().path("here").asBoolean()).isTrue();
        assertThat(people.read(token, browser).json().path("address").asText()).isEqualTo(ada);
        assertThat(people.come(token, browser()).problem()).isEqualTo("link-elsewhere");

        Answer in = people.come(token, browser);
        assertThat(in.status()).isEqualTo(201);
        assertThat(in.header("Cache-Control")).isEqualTo("no-store");
        assertThat(in.json().path("session").asText()).startsWith("mhs_");
        assertThat(in.json().path("to").asText()).isEqualTo("/admin/articles");
        assertThat(in.json().path("kinds").toString()).isEqualTo("[\"staff\"]");
        Answer again = people.come(token, browser);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.json().path("usedAt").asText()).isNotEmpty();
        assertThat(people.read(token, browser).problem()).isEqualTo("link-used-up");

        Answer exchanged = people.exchange(in.json().path("session").asText(), "articles");
        assertThat(exchanged.status()).isEqualTo(200);
        assertThat(exchanged.json().path("roles").toString()).isEqualTo("[\"editor\"]");
        assertThat(exchanged.json().path("permissions").toString()).contains("account.own", "briefs.publish");
        var claims = SignedJWT.parse(exchanged.json().path("token").asText()).getJWTClaimsSet();
        assertThat(claims.getStringClaim("sid")).isEqualTo(in.json().path("id").asText());
        assertThat(claims.getStringListClaim("groups"))
                .contains("articles.publish")
                .doesNotContain("account.own");
    }

    @Test
    void theCodeLetsInWhereItWasAskedForAndAfterFiveTriesNobody() {
        String bo = join("Bo", Role.REPORTER);
        String browser = browser();
        people.ask(bo, browser);
        String code = code(mail(bo, 1));
        String wrong = code.equals("000000") ? "000001" : "000000";

        assertThat(people.type(code, browser()).status()).isEqualTo(410);
        Answer refused = people.type(wrong, browser);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().path("triesLeft").asInt()).isEqualTo(4);
        assertThat(people.type(code, browser).status()).isEqualTo(201);
        assertThat(people.type(code, browser).status()).isEqualTo(410);
    }

    @Test
    void ofManyGuessesAtOnceFiveAreLookedAt() throws Exception {
        String cy = join("Cy", Role.REPORTER);
        String browser = browser();
        people.ask(cy, browser);
        String code = code(mail(cy, 1));
        String wrong = code.equals("000000") ? "000001" : "000000";

        List<Answer> answers = atOnce(() -> people.type(wrong, browser));

        assertThat(answers).extracting(Answer::status).containsOnly(401, 429);
        assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 429)
                .allMatch(answer -> !answer.header("Retry-After").isEmpty());
        assertThat(people.type(code, browser).status()).isEqualTo(429);
    }

    @Test
    void ofManyPressesAtOnceOneBeginsASession() throws Exception {
        String di = join("Di", Role.EDITOR);
        String browser = browser();
        people.ask(di, browser);
        String token = token(mail(di, 1));

        List<Answer> answers = atOnce(() -> people.come(token, browser));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 410).hasSize(AT_ONCE - 1);
    }

    @Test
    void whoIsNotKnownIsAnsweredLikeWhoIs() {
        String ed = join("Ed", Role.EDITOR);
        String browser = browser();
        String elsewhere = browser();

        Answer known = people.ask(ed, browser);
        Answer unknown = people.ask("nobody@independent.example", elsewhere);

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.response().headers().map().keySet())
                .isEqualTo(known.response().headers().map().keySet());
        assertThat(unknown.text()).hasSameSizeAs(known.text());
        Answer typed = people.type("000000", elsewhere);
        assertThat(typed.problem()).isEqualTo("code-wrong");
        assertThat(typed.json().path("triesLeft").asInt()).isEqualTo(4);
        assertThat(people.type("000000", elsewhere).json().path("triesLeft").asInt())
                .isEqualTo(3);
        mail(ed, 1);
        assertThat(People.mails("nobody@independent.example")).isEmpty();
    }

    @Test
    void linksAreLimitedByAccountAndByNetwork() {
        String fay = join("Fay", Role.EDITOR);
        for (int i = 0; i < 5; i++) {
            assertThat(people.ask(fay, browser()).status()).isEqualTo(202);
        }

        Answer refused = people.ask(fay.toUpperCase(java.util.Locale.ROOT), browser());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-many-tries");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 900);
        for (int i = 0; i < 60; i++) {
            assertThat(people.ask("reader" + i + "@elsewhere.example", browser(), "2001:db8:1:2::" + i)
                            .status())
                    .isEqualTo(202);
        }
        assertThat(people.ask("other@elsewhere.example", browser(), "2001:db8:1:2:ffff::1")
                        .status())
                .isEqualTo(429);
        assertThat(people.ask("other@elsewhere.example", browser(), "2001:db8:1:3::1")
                        .status())
                .isEqualTo(202);
    }

    /** Each refusal is on record for ever. */
    @Test
    void linksThatNeverWereAreLimitedByNetwork() {
        String network = "198.51.100.7";
        for (int i = 0; i < 60; i++) {
            assertThat(people.come("a-link-that-nobody-made-" + i, browser(), network)
                            .status())
                    .isEqualTo(410);
        }

        assertThat(people.come("a-link-that-nobody-made", browser(), network).status())
                .isEqualTo(429);
    }

    @Test
    void anOperatorsLinkWorksInAnyBrowserOnceAndTheNewestAlone() {
        String gil = join("Gil", Role.OWNER);

        Answer first = operatorLink(gil);
        Answer second = operatorLink(gil);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("url").asText()).startsWith("https://independent.example/sign-in/link?token=");
        String dead = token(first.json().path("url").asText());
        String alive = token(second.json().path("url").asText());
        assertThat(people.come(dead, browser()).status()).isEqualTo(410);
        assertThat(people.read(alive, browser()).json().path("kind").asText()).isEqualTo("operator");
        assertThat(people.come(alive, browser()).status()).isEqualTo(201);
        assertThat(people.come(alive, browser()).status()).isEqualTo(410);
        assertThat(operatorLink("nobody@independent.example").problem()).isEqualTo("staff-not-found");
    }

    @Test
    void whatIsWrongIsNamed() {
        Answer refused = gateway.send("POST", "/sign-in-links", """
                {"browser":"x","to":"//evil.example/"}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("violations").findValuesAsText("field"))
                .containsExactly("address", "browser", "to", "from");
        assertThat(gateway.send("POST", "/sessions", "{\"token\":\"x\",\"code\":\"1\"}")
                        .json()
                        .path("violations")
                        .findValuesAsText("field"))
                .containsExactly("token", "browser", "from");
    }

    private Answer operatorLink(String address) {
        return launcher.send("POST", "/sign-in-links/operator", "{\"address\":\"" + address + "\"}");
    }

    private static List<Answer> atOnce(Callable<Answer> asking) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var answers = new java.util.ArrayList<Answer>();
            for (Future<Answer> answer : threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(i -> asking).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
