package masthead.gateway.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import masthead.gateway.Samples;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Settings;
import masthead.platform.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pages as they are printed from templates, for a newspaper as its services' samples say it. */
final class Printed {
    private Printed() {}

    static Document page(String template, Object view) {
        return page(template, view, Beside.NOTHING);
    }

    static Document page(String template, Object view, Beside beside) {
        return Jsoup.parse(new Templates().render(template, site(beside), view));
    }

    static Beside withBriefs() {
        return Beside.of(sample("feed", "content-briefs", Briefs.class));
    }

    static Site site(Beside beside) {
        Settings settings = sample("articles", "content-settings", Settings.class);
        return new Site("https://paper.test", "/assets/0", settings, Dates.of(settings), beside);
    }

    /** A story, as the sample says it but for what is changed. */
    static Card card(Consumer<ObjectNode> change) {
        try {
            ObjectNode card = (ObjectNode) Json.mapper()
                    .readTree(Samples.bytes("articles", "content-articles"))
                    .at("/items/0");
            change.accept(card);
            return Json.tolerant().treeToValue(card, Card.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A story of a name and no picture. */
    static Card card(String id) {
        return card(card ->
                card.put("id", id).put("headline", id).put("url", "/" + id).putNull("leadPicture"));
    }

    static List<Card> cards(String... ids) {
        return List.of(ids).stream().map(Printed::card).toList();
    }

    static List<Card> sampled() {
        return sample("articles", "content-articles", Cards.class).items();
    }

    private static <T> T sample(String service, String name, Class<T> type) {
        try {
            return Samples.of(service, name, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
