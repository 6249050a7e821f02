package masthead.gateway.page;

import java.util.List;
import java.util.function.Function;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Articles;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.route.Route;
import masthead.gateway.syndication.Feed;
import masthead.gateway.syndication.Feed.Entry;

/** The newest stories, whole, of everything or of a section, topic or author; there is no feed of what isn't there. */
final class FeedPages {
    private static final int STORIES = 30;

    private FeedPages() {}

    /** @param html makes a story's text */
    static Feed of(Gathering gathering, Route.Match match, Function<Article, String> html) {
        return switch (match.route()) {
            case SECTION_FEED -> {
                gathering.soon(Question.settings(), whole("section", match));
                Section section = gathering.need(Question.section(match.slug()), match);
                yield new Feed(
                        section.id(),
                        section.name(),
                        path("section", match),
                        of(gathering, whole("section", match), html));
            }
            case TOPIC_FEED -> {
                gathering.soon(Question.settings(), whole("topic", match));
                Topic topic = gathering.need(Question.topic(match.slug()), match);
                yield new Feed(
                        topic.id(), topic.name(), path("topic", match), of(gathering, whole("topic", match), html));
            }
            case AUTHOR_FEED -> {
                gathering.soon(Question.settings(), whole("author", match));
                Author author = gathering.need(Question.author(match.slug()), match);
                yield new Feed(
                        author.id(), author.name(), path("author", match), of(gathering, whole("author", match), html));
            }
            default -> {
                gathering.soon(Question.settings());
                yield new Feed("", "", "/", of(gathering, Question.whole(STORIES), html));
            }
        };
    }

    private static String path(String noun, Route.Match match) {
        return "/" + noun + "/" + match.slug();
    }

    private static Question<Articles> whole(String noun, Route.Match match) {
        return Question.whole(noun, match.slug(), STORIES);
    }

    private static List<Entry> of(Gathering gathering, Question<Articles> question, Function<Article, String> html) {
        return gathering.need(question).items().stream()
                .map(story -> new Entry(story, html.apply(story)))
                .toList();
    }
}
