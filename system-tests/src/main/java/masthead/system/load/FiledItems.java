package masthead.system.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import masthead.system.http.Http;
import masthead.system.http.Pages;

/** The items of the News Feed that announce stories: their headlines, by the stories' ids. */
public record FiledItems(Map<String, List<String>> headlines) {
    public static FiledItems of(Http http) {
        var items = new TreeMap<String, List<String>>();
        Pages.all(after -> http.get("/api/content/briefs?limit=100" + after)
                        .expect(200)
                        .json())
                .forEach(item -> items.computeIfAbsent(item.path("article").asText(), id -> new ArrayList<>())
                        .add(item.path("headline").asText()));
        return new FiledItems(items);
    }

    /** The headlines of the items that announce a story; one, if all is well. */
    public List<String> of(String story) {
        return headlines.getOrDefault(story, List.of());
    }

    /** The stories that are filed in another way than they should be. */
    <T> List<String> misfiled(Map<String, T> expected, Function<T, List<String>> wanted) {
        return expected.entrySet().stream()
                .filter(story -> !of(story.getKey()).equals(wanted.apply(story.getValue())))
                .map(story -> wanted.apply(story.getValue()) + " is filed as " + of(story.getKey()))
                .toList();
    }
}
