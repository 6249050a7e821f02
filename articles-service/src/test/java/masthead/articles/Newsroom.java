package masthead.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.articles.article.Draft;
import masthead.articles.article.Kind;
import masthead.articles.article.Saving;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The cast of the tests: who writes, when, and about what. */
public final class Newsroom {
    public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final Instant ONE_O_CLOCK = Instant.parse("2026-11-23T13:00:00Z");
    public static final UUID FLOOD = UUID.fromString("019ab000-0000-7000-8000-000000f100d5");
    public static final UUID FERRY = UUID.fromString("019ab000-0000-7000-8000-00000000fe44");

    public static final UUID ADA = UUID.fromString("019ab000-0000-7000-8000-000000000ada");

    private Newsroom() {}

    /** Ada Quill, who reports on the harbour. */
    public static Saving ada(Instant at) {
        return new Saving("Ada Quill", ADA, at);
    }

    public static Draft floodStory() {
        return story("flood-barrier", "The four people who decide", "Every evening at twenty to six.");
    }

    public static Draft ferryStory() {
        return story("night-ferry", "The night ferry stays", "It leaves at six.");
    }

    /** A story of one paragraph; without a slug one is made of its headline. */
    public static Draft story(@Nullable String slug, String headline, String text) {
        return draft(slug, Kind.NEWS, headline, body(text), null, List.of(), List.of(), null);
    }

    /** The same story with another text. */
    public static Draft with(Draft draft, String text) {
        return draft(
                draft.slug(),
                draft.kind(),
                draft.headline(),
                body(text),
                draft.section(),
                draft.topics(),
                draft.authors(),
                draft.leadPicture());
    }

    /** The same story, filed under a section and topics, with authors and a picture. */
    public static Draft filed(
            Draft draft, @Nullable UUID section, List<UUID> topics, List<UUID> authors, @Nullable UUID picture) {
        return draft(
                draft.slug(),
                draft.kind(),
                draft.headline(),
                draft.body(),
                section,
                topics,
                authors.stream().map(id -> new Draft.Byline(id, null)).toList(),
                picture == null ? null : new Draft.LeadPicture(picture, "Cranes in fog", null, null));
    }

    /** The same story in a series. */
    public static Draft inSeries(Draft draft, UUID series, @Nullable Integer part) {
        return presented(draft, series, part, draft.social());
    }

    /** The same story with words and a picture for where it is shared. */
    public static Draft shared(Draft draft, String title, @Nullable UUID picture) {
        return presented(draft, draft.series(), draft.part(), new Draft.Social(title, null, picture));
    }

    private static Draft presented(
            Draft draft, @Nullable UUID series, @Nullable Integer part, Draft.@Nullable Social social) {
        return new Draft(
                draft.slug(),
                draft.kind(),
                draft.language(),
                draft.headline(),
                draft.standfirst(),
                draft.section(),
                draft.topics(),
                draft.authors(),
                draft.leadPicture(),
                draft.notes(),
                draft.feedItem(),
                draft.body(),
                series,
                part,
                social);
    }

    public static Draft ofKind(Kind kind, String slug, String headline) {
        return draft(slug, kind, headline, body("Text."), null, List.of(), List.of(), null);
    }

    /** The same story with a picture behind its text. */
    public static Draft illustrated(Draft draft, UUID picture) {
        ObjectNode story = Json.mapper().valueToTree(draft);
        story.withObject("body")
                .withArray("content")
                .addObject()
                .put("type", "picture")
                .putObject("attrs")
                .put("media", picture.toString())
                .put("alt", "Cranes in fog");
        return Json.mapper().convertValue(story, Draft.class);
    }

    /** The same story in another language. */
    public static Draft inLanguage(String language, Draft draft) {
        return Json.mapper()
                .convertValue(((ObjectNode) Json.mapper().valueToTree(draft)).put("language", language), Draft.class);
    }

    private static Draft draft(
            @Nullable String slug,
            Kind kind,
            String headline,
            JsonNode body,
            @Nullable UUID section,
            List<UUID> topics,
            List<Draft.Byline> authors,
            Draft.@Nullable LeadPicture picture) {
        var note = new Draft.Note("source-protection", "top", "Some names were changed.", true);
        var item = new Draft.FeedItem("Who decides when the barrier closes", "Three people, every evening.");
        return new Draft(
                slug,
                kind,
                "en",
                headline,
                "What we know, and how.",
                section,
                topics,
                authors,
                picture,
                List.of(note),
                item,
                body,
                null,
                null,
                null);
    }

    public static JsonNode body(String text) {
        var body = Json.mapper().createObjectNode().put("type", "doc");
        var words = Json.mapper().createObjectNode().put("type", "text").put("text", text);
        body.putArray("content")
                .addObject()
                .put("type", "paragraph")
                .putArray("content")
                .add(words);
        return body;
    }
}
