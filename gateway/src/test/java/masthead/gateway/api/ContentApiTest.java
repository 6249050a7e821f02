package masthead.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.upstream.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentApiTest {
    @Test
    void aStoryIsTheSameQuestionThatItsPageAsks() {
        assertThat(ContentApi.question("/content/articles/flood", null)).contains(Question.article("flood"));
        assertThat(ContentApi.question("/content/articles", "limit=15")).contains(Question.newest(15));
        assertThat(ContentApi.question("/content/sections/city", null)).contains(Question.section("city"));
        assertThat(ContentApi.question("/content/settings", null)).contains(Question.settings());
    }

    @Test
    void eachNounHasItsServiceAndItsType() {
        assertThat(ContentApi.question("/content/briefs", "limit=3"))
                .contains(new Question<>(Provider.FEED, "/content/briefs?limit=3", Briefs.class, "/brief/"));
        assertThat(ContentApi.question("/content/articles/flood", "x=1"))
                .contains(new Question<>(Provider.ARTICLES, "/content/articles/flood", Article.class, "/flood"));
    }

    @Test
    void whatEditorsArrangeIsTheSameQuestionThatPagesAsk() {
        assertThat(ContentApi.question("/content/fronts/picks", null)).contains(Question.curated("picks"));
        assertThat(ContentApi.question("/content/fronts/back", null)).isEmpty();
        assertThat(ContentApi.question("/content/fronts", null)).isEmpty();
        assertThat(ContentApi.question("/content/breaking-news", "x=1")).contains(Question.breakingNews());
        assertThat(ContentApi.question("/content/sitemap/3", null))
                .map(Question::path)
                .contains(Question.sitemap(3).path());
        assertThat(ContentApi.question("/content/series/barrier", null)).contains(Question.series("barrier"));
        assertThat(ContentApi.question("/content/archive", "x=1")).contains(Question.archive());
        assertThat(ContentApi.question("/content/articles", "limit=5&whole=true&section=city"))
                .map(Question::path)
                .contains("/content/articles?section=city&whole=true&limit=5");
        assertThat(ContentApi.question("/content/articles", "whole=true&limit=30"))
                .contains(Question.whole(30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=3&section=city", "x=1&section=city&&limit=3&section=harbour", "section=city&limit=3&y"})
    void anAnswerHasOneNameHoweverItIsAskedFor(String query) {
        assertThat(ContentApi.question("/content/articles", query))
                .map(Question::path)
                .contains("/content/articles?section=city&limit=3");
    }

    @ParameterizedTest
    @CsvSource({
        "/content/articles,  section=city&limit=3,       /section/city",
        "/content/articles,  limit=3&author=ilse,        /author/ilse",
        "/content/articles,  limit=3,                    /",
        "/content/redirects, path=%2F2019%2F05%2Fflood,  /2019/05/flood",
        "/content/redirects, path=%zz,                   %zz"
    })
    void nothingIsKeptByTheAddressThatWouldBeThere(String path, String query, String address) {
        assertThat(ContentApi.question(path, query)).map(Question::address).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/content/",
                "/content/media/1",
                "/content/events",
                "/content/articles/",
                "/content/articles/flood/revisions",
                "/content/settings/1"
            })
    void whatIsNotInTheTableIsNotThere(String path) {
        assertThat(ContentApi.question(path, null)).isEmpty();
    }
}
