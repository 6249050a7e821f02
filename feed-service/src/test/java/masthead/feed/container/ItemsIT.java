package masthead.feed.container;

import static masthead.feed.item.ArticleFacts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.UUID;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Items that follow articles, in the container. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ItemsIT {
    private static final String BRIEFS = "/content/briefs?limit=100";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;
    private Caller gateway;

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        gateway = nobody.asService("gateway", Container.GATEWAY);
    }

    @Test
    void anItemFollowsItsArticle() {
        UUID article = UUID.randomUUID();
        Deployed.ARTICLES.tell(fact("article.published", article, 0, "{}"));
        gateway.until(BRIEFS, answer -> answer.text().contains(article.toString()));

        Deployed.ARTICLES.tell(fact("article.slug-changed", article, 1, "{\"url\":\"/" + article + "-moved\"}"));
        gateway.until(BRIEFS, answer -> answer.text().contains("/" + article + "-moved"));

        Deployed.ARTICLES.tell(fact("article.withdrawn", article, 2, "{}"));
        gateway.until(BRIEFS, answer -> !answer.text().contains(article.toString()));
    }

    @Test
    void whatWasMissedIsCaughtUp() {
        UUID missed = UUID.randomUUID();
        Deployed.ARTICLES.beginAnewWith(fact("article.published", missed, 0, "{}"));
        gateway.until(BRIEFS, answer -> answer.text().contains(missed.toString()));

        UUID after = UUID.randomUUID();
        Deployed.ARTICLES.tell(fact("article.published", after, 0, "{}"));
        gateway.until(BRIEFS, answer -> answer.text().contains(after.toString()));
    }

    @Test
    void anItemIsNotWrittenByHand() {
        UUID article = UUID.randomUUID();
        Deployed.ARTICLES.tell(fact("article.published", article, 0, "{}"));
        Answer list = gateway.until(BRIEFS, answer -> answer.text().contains(article.toString()));
        String item = "";
        for (var brief : list.json().path("items")) {
            item = brief.path("article").asText().equals(article.toString())
                    ? "/briefs/" + brief.path("id").asText()
                    : item;
        }

        Answer refused = nobody.allowed("feed", List.of("briefs.read", "briefs.publish"))
                .change("PUT", item, "/withdrawal", "{\"reason\":\"In doubt\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("follows-article");
    }
}
