package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masthead.articles.author.Author;
import masthead.articles.author.Authors;
import masthead.articles.content.ContentRefusals.NotPublic;
import masthead.articles.content.StoryFilter.Span;
import masthead.articles.section.Section;
import masthead.articles.section.Sections;
import masthead.articles.series.AllSeries;
import masthead.articles.series.Series;
import masthead.articles.topic.Topic;
import masthead.articles.topic.Topics;
import org.jspecify.annotations.Nullable;

/** Finds what readers filter lists by. */
@ApplicationScoped
public class StoryFilters {
    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Authors authors;

    @Inject
    AllSeries allSeries;

    /**
     * The filter that these slugs say, each null for any.
     *
     * @throws NotPublic there is no such section, topic, author or series
     */
    StoryFilter of(
            @Nullable String section,
            @Nullable String topic,
            @Nullable String author,
            @Nullable String series,
            Span span) {
        return new StoryFilter(
                section == null
                        ? null
                        : sections.lookup(section)
                                .map(Section::id)
                                .map(sections::withDescendants)
                                .orElseThrow(() -> new NotPublic("section “" + section + "”")),
                topic == null
                        ? null
                        : topics.lookup(topic).map(Topic::id).orElseThrow(() -> new NotPublic("topic “" + topic + "”")),
                author == null
                        ? null
                        : authors.lookup(author)
                                .map(Author::id)
                                .orElseThrow(() -> new NotPublic("author “" + author + "”")),
                series == null
                        ? null
                        : allSeries
                                .lookup(series)
                                .map(Series::id)
                                .orElseThrow(() -> new NotPublic("series “" + series + "”")),
                span);
    }
}
