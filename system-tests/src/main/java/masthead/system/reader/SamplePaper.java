package masthead.system.reader;

import com.fasterxml.jackson.databind.JsonNode;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;

/** The sample newsroom as a paper: what it published itself, and a draft and a withdrawn story of ours that stand in no list. */
public final class SamplePaper {
    private static final String STORY = "/the-four-people-who-decide-which-street-goes-dark";

    private SamplePaper() {}

    /** Finds its pages, once all pictures are there. */
    public static Paper in(RunningNewsroom newsroom) {
        Http reader = newsroom.http();
        Desk desk = newsroom.staff().desk("owner");
        JsonNode story = reader.await("/api/content/articles" + STORY, 200).json();
        reader.await(desk.keyed(Request.get("/api/media?limit=100")), SamplePaper::readersGetEachPicture);
        JsonNode brief =
                reader.await("/api/content/briefs", 200).json().path("items").path(0);
        Story withdrawn = desk.publish(Newsroom.ferryStory());
        reader.await(withdrawn.url(), 200);
        withdrawn.withdraw("The ferry asked us to");
        reader.await(withdrawn.url(), 410);
        return new Paper(
                STORY,
                "/an-unfair-list-is-worse-than-an-unfair-winter",
                "/a-winter-night-hour-by-hour",
                "/an-unfair-list-is-worse-than-an-unfair-winter",
                "/a-tide-calendar-for-the-second-winter",
                "/lyst-z-yaseny",
                "/about",
                "/section/" + story.path("section").path("slug").asText(),
                "/topic/" + story.path("topics").path(0).path("slug").asText(),
                "/series/" + story.path("series").path("slug").asText(),
                "/author/" + story.path("authors").path(0).path("slug").asText(),
                "/brief/" + brief.path("slug").asText(),
                brief.path("at").asText().substring(0, 10),
                desk.begin(Newsroom.ferryStory()).preview(),
                withdrawn.url(),
                "winter");
    }

    private static boolean readersGetEachPicture(Answer library) {
        for (JsonNode picture : library.json().path("items")) {
            if (picture.path("renditions").isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
