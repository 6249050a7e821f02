package masthead.gateway.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.gateway.content.Records.Archive;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Articles;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Authors;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Corrections;
import masthead.gateway.content.Records.Curated;
import masthead.gateway.content.Records.Newsletters;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.Redirect;
import masthead.gateway.content.Records.Rendition;
import masthead.gateway.content.Records.Results;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Sections;
import masthead.gateway.content.Records.Series;
import masthead.gateway.content.Records.SeriesList;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Records.SitemapIndex;
import masthead.gateway.content.Records.SitemapPart;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.content.Records.Topics;
import masthead.gateway.facts.SurrogateKeys;
import org.jspecify.annotations.Nullable;

/** The surrogate keys of everything that a record shows. */
public final class RecordKeys {
    private static final Pattern FILE = Pattern.compile("/media/([0-9a-f-]{36})/.*");

    private final Set<String> keys = new HashSet<>();

    private RecordKeys() {}

    /**
     * The keys of a record.
     *
     * @param address the reader's address that it was asked for
     */
    public static Set<String> of(Object record, String address) {
        var found = new RecordKeys();
        found.add(record);
        if (record instanceof Redirect) {
            found.keys.addAll(Set.of(SurrogateKeys.path(address), SurrogateKeys.REDIRECTS));
        }
        return found.keys;
    }

    /** The keys of "there is nothing": that of the address, since a fact about a thing names its slug. */
    public static Set<String> ofNothing(Question<?> question) {
        if (question.key() != null) {
            return Set.of(question.key());
        }
        String address = SurrogateKeys.path(question.address());
        if (question.type() == SitemapPart.class) {
            // The next story may begin it.
            return Set.of(address, SurrogateKeys.STORIES);
        }
        return question.type() == Redirect.class ? Set.of(address, SurrogateKeys.REDIRECTS) : Set.of(address);
    }

    private void add(Object record) {
        if (record instanceof Article article) {
            article(article);
        } else if (record instanceof Cards cards) {
            keys.addAll(Set.of(SurrogateKeys.STORIES, SurrogateKeys.SECTIONS));
            cards.items().forEach(this::card);
        } else if (record instanceof Articles articles) {
            keys.addAll(Set.of(SurrogateKeys.STORIES, SurrogateKeys.SECTIONS));
            articles.items().forEach(this::article);
        } else if (record instanceof SitemapIndex || record instanceof SitemapPart) {
            keys.addAll(Set.of(SurrogateKeys.STORIES, SurrogateKeys.ADDRESSES, SurrogateKeys.MEDIA));
        } else if (record instanceof Corrections corrections) {
            keys.add(SurrogateKeys.STORIES);
            corrections.items().forEach(line -> key("article", line.article().id()));
        } else if (record instanceof Results results) {
            keys.addAll(Set.of(SurrogateKeys.STORIES, SurrogateKeys.SECTIONS));
            results.items().forEach(found -> card(found.card()));
        } else if (record instanceof Settings settings) {
            keys.add(SurrogateKeys.SETTINGS);
            picture(settings.logo());
        } else if (record instanceof Briefs briefs) {
            keys.add(SurrogateKeys.BRIEFS);
            briefs.items().forEach(brief -> key("brief", brief.id()));
        } else if (record instanceof Brief brief) {
            key("brief", brief.id());
        } else {
            around(record);
        }
    }

    /** What stands around stories. */
    private void around(Object record) {
        if (record instanceof Section section) {
            key("section", section.id());
            keys.add(SurrogateKeys.SECTIONS);
        } else if (record instanceof Sections) {
            keys.add(SurrogateKeys.SECTIONS);
        } else if (record instanceof Archive) {
            // Which month a story belongs to depends on the newspaper's zone.
            keys.addAll(Set.of(SurrogateKeys.STORIES, SurrogateKeys.SETTINGS));
        } else if (record instanceof Series series) {
            key("series", series.id());
        } else if (record instanceof SeriesList) {
            keys.addAll(Set.of(SurrogateKeys.ALL_SERIES, SurrogateKeys.STORIES));
        } else if (record instanceof Topic topic) {
            key("topic", topic.id());
        } else if (record instanceof Topics) {
            keys.addAll(Set.of(SurrogateKeys.TOPICS, SurrogateKeys.STORIES));
        } else if (record instanceof Author author) {
            key("author", author.id());
            portrait(author.portrait());
        } else if (record instanceof Authors authors) {
            keys.addAll(Set.of(SurrogateKeys.AUTHORS, SurrogateKeys.STORIES));
            authors.items().forEach(author -> portrait(author.portrait()));
        } else {
            beside(record);
        }
    }

    /** What stands on every page. */
    private void beside(Object record) {
        if (record instanceof Curated curated) {
            // A story that stands there comes to be seen when it is published.
            keys.addAll(Set.of(SurrogateKeys.of("front", curated.name()), SurrogateKeys.STORIES));
            curated.items().forEach(this::card);
        } else if (record instanceof BreakingNews) {
            keys.add(SurrogateKeys.BREAKING_NEWS);
        } else if (record instanceof Campaign campaign) {
            keys.add(SurrogateKeys.CAMPAIGN);
            key("campaign", campaign.id());
        } else if (record instanceof Newsletters newsletters) {
            keys.add(SurrogateKeys.NEWSLETTERS);
            newsletters.items().forEach(newsletter -> key("newsletter", newsletter.id()));
        }
    }

    private void article(Article article) {
        key("article", article.id());
        if (article.section() != null) {
            key("section", article.section().id());
        }
        article.topics().forEach(topic -> key("topic", topic.id()));
        article.authors().forEach(author -> key("author", author.id()));
        article.media().forEach(media -> key("media", media));
        article.related().forEach(this::card);
        if (Boolean.TRUE.equals(article.awaitsRelated())) {
            keys.add(SurrogateKeys.STORIES);
        }
        if (article.series() != null) {
            key("series", article.series().id());
        }
    }

    private void card(Card card) {
        key("article", card.id());
        if (card.section() != null) {
            key("section", card.section().id());
        }
        card.authors().forEach(author -> key("author", author.id()));
        picture(card.leadPicture());
    }

    private void picture(@Nullable Picture picture) {
        if (picture != null) {
            key("media", picture.media());
        }
    }

    private void portrait(List<Rendition> files) {
        files.stream()
                .map(file -> FILE.matcher(file.url()))
                .filter(Matcher::matches)
                .forEach(file -> key("media", file.group(1)));
    }

    private void key(String kind, String id) {
        keys.add(SurrogateKeys.of(kind, id));
    }
}
