package masthead.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.page.Dates;
import masthead.gateway.page.Site;
import masthead.platform.json.Json;

/** The story of the samples as it is, and as the worst of all headlines would have it. */
public final class Stories {
    /** Markup of three languages, both kinds of quotation marks, letters that turn the line round, and what XML can't hold. */
    public static final String HOSTILE =
            "</title></script><script>alert(1)</script>]]> & \"'` \u202eback\u202c \u2028 \u0000\u0008\u000b\ufffe \ud83d\udca1 \ud800";

    private Stories() {}

    public static Article story(Consumer<ObjectNode> change) throws IOException {
        ObjectNode story = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-article"));
        change.accept(story);
        return Json.tolerant().treeToValue(story, Article.class);
    }

    /** Every kind there is, a story with nothing but its headline, and one of which each text is hostile. */
    public static List<Article> all() throws IOException {
        var bare = story(one -> {
            one.put("id", "019ab000-0000-7000-8000-00000000ba4e").put("standfirst", "");
            one.putNull("leadPicture").putNull("section");
            List.of("authors", "topics", "notes", "corrections", "related").forEach(one::putArray);
        });
        return List.of(
                story(one -> {}),
                story(one -> one.put("kind", "opinion").put("language", "he")),
                story(one -> one.put("kind", "analysis").put("language", "uk")),
                story(one -> one.put("kind", "explainer").put("language", "en-GB")),
                story(one -> one.put("kind", "sponsored")),
                bare,
                hostile());
    }

    public static Article hostile() throws IOException {
        return story(one -> {
            one.put("headline", HOSTILE).put("standfirst", HOSTILE);
            ((ObjectNode) one.get("section")).put("name", HOSTILE);
            ((ObjectNode) one.at("/topics/0")).put("name", HOSTILE);
            ((ObjectNode) one.at("/authors/0")).put("name", HOSTILE).put("role", HOSTILE);
            ((ObjectNode) one.at("/notes/0")).put("text", HOSTILE);
            ((ObjectNode) one.at("/corrections/0")).put("text", HOSTILE);
            ((ObjectNode) one.at("/leadPicture"))
                    .put("alt", HOSTILE)
                    .put("caption", HOSTILE)
                    .put("credit", HOSTILE);
        });
    }

    public static Site site() throws IOException {
        return site(settings -> {});
    }

    public static Site site(Consumer<ObjectNode> change) throws IOException {
        ObjectNode json = (ObjectNode) Json.mapper().readTree(Samples.bytes("articles", "content-settings"));
        change.accept(json);
        Settings settings = Json.tolerant().treeToValue(json, Settings.class);
        return new Site("https://paper.test", "/assets/0", settings, Dates.of(settings), Beside.NOTHING);
    }

    public static Newspaper newspaper() throws IOException {
        return site().newspaper();
    }
}
