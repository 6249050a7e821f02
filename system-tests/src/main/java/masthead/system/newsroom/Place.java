package masthead.system.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import masthead.system.http.Answer;

/**
 * Where readers meet a story.
 *
 * @param name what they would call it
 * @param isRight whether an answer from there is what it must be now
 */
public record Place(String name, String path, Predicate<Answer> isRight) {
    /** The places of a story that is published as it stands in its draft, with an item in the News Feed. */
    public static List<Place> of(Draft draft, String section) {
        Predicate<Answer> headline = shows(draft.headline()).and(shows("/" + draft.slug()));
        return List.of(
                new Place("page", "/" + draft.slug(), shows(draft.headline())),
                new Place("front", "/", headline),
                new Place("section", section, headline),
                new Place("News Feed", "/news-feed", shows(draft.feedHeadline()).and(shows("/" + draft.slug()))),
                new Place("RSS", "/rss", headline),
                new Place("content API", "/api/content/articles/" + draft.slug(), shows(draft.headline())));
    }

    /** The same places when it is withdrawn: the page says so, and no other knows it. */
    public static List<Place> without(Draft draft, String section) {
        var places = new ArrayList<Place>();
        for (Place place : of(draft, section)) {
            boolean its = place.path.endsWith("/" + draft.slug());
            places.add(new Place(place.name, place.path, its ? answer -> answer.status() == 410 : lacks(draft)));
        }
        return places;
    }

    /** A former address of a story, which leads to where it is now. */
    public static Place former(String slug, Draft draft) {
        return new Place(
                "old address",
                "/" + slug,
                answer -> answer.status() == 301
                        && answer.header("Location").orElse("").endsWith("/" + draft.slug()));
    }

    /** Whether an answer shows nothing of a story: neither its headline nor that of its item. */
    public static Predicate<Answer> lacks(Draft draft) {
        return answer ->
                !answer.text().contains(draft.headline()) && !answer.text().contains(draft.feedHeadline());
    }

    private static Predicate<Answer> shows(String words) {
        return answer -> answer.status() == 200 && answer.text().contains(words);
    }
}
