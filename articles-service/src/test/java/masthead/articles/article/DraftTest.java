package masthead.articles.article;

import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.inSeries;
import static masthead.articles.Newsroom.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.List;
import masthead.platform.json.Json;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void aDraftFromBeforeThereWereSeriesIsRead() throws IOException {
        Draft old = Json.tolerant().readValue("{\"headline\":\"Flood\"}", Draft.class);

        assertThat(old.series()).isNull();
        assertThat(old.part()).isNull();
        assertThat(old.social()).isNull();
    }

    @Test
    void aDraftComesBackAsItWasKept() throws IOException {
        Draft kept = shared(inSeries(floodStory(), FLOOD, 7), "For elsewhere", FLOOD);

        assertThat(Json.tolerant().readValue(Json.mapper().writeValueAsString(kept), Draft.class))
                .isEqualTo(kept);
        assertThat(kept.pictures()).contains(FLOOD);
    }

    @Test
    void wordsForSharingThatAreEmptyAreNotThere() throws IOException {
        Draft draft = Json.mapper().readValue("{\"social\":{\"title\":\" \",\"text\":\"\"}}", Draft.class);

        assertThat(draft.social()).isNull();
    }

    @Test
    void aPartIsANumberInASeries() {
        assertThat(faults(inSeries(floodStory(), FLOOD, 0))).containsExactly("part");
        assertThat(faults(inSeries(floodStory(), FLOOD, 1_000))).containsExactly("part");
        Draft alone =
                Json.mapper().convertValue(Json.mapper().createObjectNode().put("part", 3), Draft.class);
        assertThat(faults(alone)).containsExactly("part");
    }

    @Test
    void wordsForSharingHaveABound() {
        assertThat(faults(shared(floodStory(), "x".repeat(301), null))).containsExactly("social.title");
        assertThat(faults(shared(floodStory(), "a bell\u0007", null))).containsExactly("social.title");
    }

    private static List<String> faults(Draft draft) {
        return catchThrowableOfType(InvalidRequest.class, () -> DraftRules.checked(draft))
                .problem()
                .violations()
                .stream()
                .map(Violation::field)
                .toList();
    }
}
