package masthead.gateway.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Corrections;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.Redirect;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Sections;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.facts.SurrogateKeys;
import org.jspecify.annotations.Nullable;

/** The surrogate keys of everything that a record shows. */
final class RecordKeys {
    private final Set<String> keys = new HashSet<>();

    private RecordKeys() {}

    /**
     * The keys of a record.
     *
     * @param site the reader's address that it was asked for
     */
    static Set<String> of(Object record, String site) {
        var found = new RecordKeys();
        found.add(record);
        if (record instanceof Redirect) {
            found.keys.addAll(Set.of(SurrogateKeys.path(site), SurrogateKeys.REDIRECTS));
        }
        return Set.copyOf(found.keys);
    }

    private void add(Object record) {
        if (record instanceof Article article) {
            article(article);
        } else if (record instanceof Cards cards) {
            keys.add(SurrogateKeys.STORIES);
            cards.items().forEach(this::card);
        } else if (record instanceof Section section) {
            keys.addAll(Set.of(SurrogateKeys.of("section", section.id()), SurrogateKeys.SECTIONS));
        } else if (record instanceof Sections) {
            keys.add(SurrogateKeys.SECTIONS);
        } else if (record instanceof Topic topic) {
            keys.add(SurrogateKeys.of("topic", topic.id()));
        } else if (record instanceof Author author) {
            keys.add(SurrogateKeys.of("author", author.id()));
        } else if (record instanceof Corrections corrections) {
            keys.add(SurrogateKeys.STORIES);
            corrections
                    .items()
                    .forEach(line ->
                            keys.add(SurrogateKeys.of("article", line.article().id())));
        } else if (record instanceof Settings) {
            keys.add(SurrogateKeys.SETTINGS);
        } else if (record instanceof Briefs briefs) {
            keys.add(SurrogateKeys.BRIEFS);
            briefs.items().forEach(this::brief);
        } else if (record instanceof Brief brief) {
            brief(brief);
        }
    }

    private void article(Article article) {
        keys.add(SurrogateKeys.of("article", article.id()));
        if (article.section() != null) {
            keys.add(SurrogateKeys.of("section", article.section().id()));
        }
        article.topics().forEach(topic -> keys.add(SurrogateKeys.of("topic", topic.id())));
        article.authors().forEach(author -> keys.add(SurrogateKeys.of("author", author.id())));
        article.media().forEach(media -> keys.add(SurrogateKeys.of("media", media)));
        article.related().forEach(this::card);
    }

    private void card(Card card) {
        keys.add(SurrogateKeys.of("article", card.id()));
        if (card.section() != null) {
            keys.add(SurrogateKeys.of("section", card.section().id()));
        }
        card.authors().forEach(author -> keys.add(SurrogateKeys.of("author", author.id())));
        picture(card.leadPicture());
    }

    private void picture(@Nullable Picture picture) {
        if (picture != null) {
            keys.add(SurrogateKeys.of("media", picture.media()));
        }
    }

    private void brief(Brief brief) {
        keys.add(SurrogateKeys.of("brief", brief.id()));
    }

    static Set<String> pathOnly(String path) {
        return Set.copyOf(List.of(SurrogateKeys.path(path)));
    }
}
