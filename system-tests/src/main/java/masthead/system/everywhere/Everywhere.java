package masthead.system.everywhere;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Story;

/** Publishes, updates, corrects and withdraws stories, and looks at every place until it has heard of it. */
public final class Everywhere {
    private static final int READERS = 12;
    private static final long PATIENCE = 20_000_000_000L;
    private static final long AFTERWARDS_MS = 150;

    private final Map<String, Http> ways;
    private final int groups;
    private final Cast cast;
    private final List<Spot> spots;
    private final Map<String, Map<String, List<Double>>> byPlace = new LinkedHashMap<>();
    private final Map<Change, List<Double>> byChange = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int rounds;

    /**
     * @param ways by which the site is reached, each with its name
     * @param groups in how many the places are divided, of which each life of a story looks at one: all pages of a site asked for
     *     at once are themselves what takes the time
     */
    public Everywhere(Desk desk, Map<String, Http> ways, int groups) {
        this.ways = ways;
        this.groups = groups;
        this.cast = new Cast(desk);
        Told example = Told.begin(cast.around());
        this.spots = Spot.all().stream().filter(spot -> spot.isThere(example)).toList();
    }

    /** The life of one story. */
    public void round() throws InterruptedException {
        rounds++;
        Told first = Told.begin(cast.around());
        Story story = cast.begin(first);
        measure(Change.PUBLISHED, first, story::publish);
        Told second = first.withItem(item(first)).anew();
        measure(Change.UPDATED, second, () -> story.update(cast.draft(second)));
        Told third = second.anew();
        measure(
                Change.CORRECTED,
                third,
                () -> story.correct(cast.draft(third), "It leaves at six, " + third.token() + "."));
        measure(Change.WITHDRAWN, third, () -> story.withdraw("Too early"));
    }

    /** The address of what the News Feed says of it. */
    private String item(Told told) {
        Http any = ways.values().iterator().next();
        Answer briefs = any.await("/api/content/briefs", told.token());
        return StreamSupport.stream(briefs.json().path("items").spliterator(), false)
                .filter(brief -> brief.path("headline").asText().contains(told.token()))
                .map(brief -> brief.path("url").asText())
                .findFirst()
                .orElseThrow();
    }

    private void measure(Change change, Told told, Runnable write) throws InterruptedException {
        var readers = new LinkedHashMap<Watched, String>();
        ways.forEach((way, http) -> divide(change, told, http).forEach(reader -> readers.put(reader, way)));
        write.run();
        long since = System.nanoTime();
        List<Thread> threads = readers.keySet().stream()
                .map(reader -> new Thread(() -> reader.lookOn(since, PATIENCE), "reader"))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        Thread.sleep(AFTERWARDS_MS);
        readers.forEach((reader, way) -> note(change, way, reader));
    }

    /** The places where the change is seen, among several readers. */
    private List<Watched> divide(Change change, Told told, Http http) {
        var readers = new ArrayList<Watched>();
        for (int i = 0; i < READERS; i++) {
            readers.add(new Watched(http));
        }
        int next = 0;
        for (int i = rounds % groups; i < spots.size(); i += groups) {
            Spot spot = spots.get(i);
            String address = spot.address().apply(told);
            if (!address.isEmpty()) {
                Watched reader = readers.get(next++ % READERS);
                Answer before = reader.before(address);
                spot.shows()
                        .after(change, told, before)
                        .ifPresent(isRight -> reader.watch(spot.name(), address, isRight));
            }
        }
        return readers;
    }

    private void note(Change change, String way, Watched reader) {
        reader.times().forEach((place, time) -> {
            byPlace.computeIfAbsent(place, name -> new LinkedHashMap<>())
                    .computeIfAbsent(way, name -> new ArrayList<>())
                    .add(time);
            byChange.computeIfAbsent(change, name -> new ArrayList<>()).add(time);
        });
        String where = change.wireName() + ", by " + way + ": ";
        reader.late().forEach(place -> failures.add(where + place + " did not show it"));
        reader.oldAgain().forEach(place -> failures.add(where + place + " was old again"));
        reader.close();
    }

    /** Places that did not show a change, or no longer did. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** How long it took, in milliseconds: for each place in their order, by each way. */
    public Map<String, Map<String, List<Double>>> byPlace() {
        return spots.stream()
                .map(Spot::name)
                .filter(byPlace::containsKey)
                .collect(Collectors.toMap(name -> name, byPlace::get, (one, other) -> one, LinkedHashMap::new));
    }

    public Map<Change, List<Double>> byChange() {
        return byChange;
    }
}
