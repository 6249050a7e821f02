package masthead.system.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;

/** Editors who publish and correct stories and withdraw some, and know what the News Feed must say of each in the end. */
public final class Publishers extends Load {
    private static final int WITHDRAWN_OF = 3;

    private final Desk desk;
    private final AtomicInteger facts = new AtomicInteger();
    private final Map<String, Optional<String>> expected = new ConcurrentHashMap<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private Publishers(Desk desk) {
        this.desk = desk;
    }

    public static Publishers start(int many, Desk desk) {
        var publishers = new Publishers(desk);
        for (int i = 0; i < many; i++) {
            publishers.begin("publisher " + i, publishers::publish);
        }
        return publishers;
    }

    private void publish() {
        try {
            Draft draft = Newsroom.floodStory();
            Story story = desk.publish(draft);
            note(story, Optional.of(draft.feedHeadline()));
            Draft better = draft.feedItem(draft.feedHeadline() + ", corrected", "Five people.");
            story.correct(better, "There are five.");
            note(story, Optional.of(better.feedHeadline()));
            if (expected.size() % WITHDRAWN_OF == 0) {
                story.withdraw("Too early");
                note(story, Optional.empty());
            }
        } catch (RuntimeException | AssertionError failed) {
            failures.add(failed.toString());
        }
    }

    /** @param item what the News Feed must say of it from now on, if anything */
    private void note(Story story, Optional<String> item) {
        facts.incrementAndGet();
        expected.put(story.id(), item);
    }

    /** How many changes were acknowledged that readers learn of. */
    public int facts() {
        return facts.get();
    }

    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Stories of which the News Feed says something else than it must. */
    public List<String> misfiled(Http http) {
        return FiledItems.of(http).misfiled(expected, item -> item.stream().toList());
    }
}
