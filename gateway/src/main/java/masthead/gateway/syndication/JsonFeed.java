package masthead.gateway.syndication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.AuthorLine;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Rendition;
import masthead.gateway.syndication.Feed.Entry;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1; its names are those of the wire. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePage,
        @JsonProperty("feed_url") String address,
        String description,
        String icon,
        String language,
        List<Author> authors,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final ObjectMapper MAPPER = Json.mapper();

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Author(String name, String url, @Nullable String avatar) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String id,
            String url,
            String title,
            String summary,
            @JsonProperty("content_html") String html,
            @Nullable String image,
            @JsonProperty("date_published") Instant published,
            @JsonProperty("date_modified") Instant modified,
            List<Author> authors,
            List<String> tags,
            String language) {}

    static String of(Newspaper newspaper, Feed feed) {
        var whole = new JsonFeed(
                VERSION,
                feed.title(newspaper),
                newspaper.at(feed.path()),
                newspaper.at(Format.JSON.under(feed.path())),
                feed.description(newspaper),
                newspaper.at(newspaper.icon()),
                newspaper.language(),
                List.of(new Author(newspaper.name(), newspaper.at("/"), null)),
                feed.entries().stream().map(entry -> item(newspaper, entry)).toList());
        try {
            return MAPPER.writeValueAsString(whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Item item(Newspaper newspaper, Entry entry) {
        Article story = entry.story();
        Rendition picture = LeadPicture.file(story.leadPicture());
        return new Item(
                entry.id(),
                newspaper.at(story.url()),
                story.headline(),
                story.standfirst(),
                entry.html(),
                picture == null ? null : newspaper.at(picture.url()),
                story.firstPublishedAt(),
                story.updatedAt(),
                story.authors().stream()
                        .map(author -> author(newspaper, author))
                        .toList(),
                tags(story),
                story.language());
    }

    private static Author author(Newspaper newspaper, AuthorLine author) {
        String portrait = author.portrait().stream()
                .filter(file -> file.type().equals("image/jpeg"))
                .map(file -> newspaper.at(file.url()))
                .findFirst()
                .orElse(null);
        return new Author(author.name(), newspaper.at("/author/" + author.slug()), portrait);
    }

    private static List<String> tags(Article story) {
        return Stream.concat(Stream.ofNullable(story.section()), story.topics().stream())
                .filter(Objects::nonNull)
                .map(Named::name)
                .toList();
    }
}
