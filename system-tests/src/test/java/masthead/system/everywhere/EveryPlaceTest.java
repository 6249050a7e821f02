package masthead.system.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.system.run.Repository;
import org.junit.jupiter.api.Test;

/** Whoever adds an address says what it shows of a story, or why it shows none: else nobody would see that it is never purged. */
class EveryPlaceTest {
    private static final Told TOLD = new Told(
            "flood-barrier",
            "mark",
            "token",
            new Surroundings(
                    "/section/harbour",
                    "/topic/floods",
                    "/author/ada-quill",
                    "/series/barrier",
                    "/night-ferry",
                    "/day-ferry",
                    "/media/019ab000-0000-7000-8000-000000000f06/1/wide-640.jpg"),
            "/brief/2026-11-23-spring-tide-0071de");

    private final Map<String, Pattern> patterns = Stream.of(Addresses.ofTheSite(), Addresses.ofTheApi())
            .flatMap(all -> all.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> listed = Stream.concat(
                    Spot.all().stream().map(spot -> spot.address().apply(TOLD)), Elsewhere.ALL.keySet().stream())
            .map(address -> address.replaceAll("\\?.*", ""))
            .toList();

    @Test
    void everyAddressOfTheSiteAndOfTheContentApiIsAPlaceOrIsSaidToBeNone() {
        assertThat(patterns)
                .hasSizeGreaterThan(30)
                .allSatisfy((name, pattern) -> assertThat(listed)
                        .as("%s is neither in Spot nor in Elsewhere", name)
                        .anyMatch(address -> pattern.matcher(address).matches()));
    }

    /** Which place each template is looked at. */
    private static final Map<String, String> TEMPLATES = Map.ofEntries(
            Map.entry("article.jte", "related card of another story"),
            Map.entry("front.jte", "front"),
            Map.entry("listing.jte", "section"),
            Map.entry("month.jte", "archive, month"),
            Map.entry("search.jte", "search"),
            Map.entry("series.jte", "series"),
            Map.entry("part/line.jte", "front"),
            Map.entry("part/picked.jte", "picks"),
            Map.entry("part/picks.jte", "picks"),
            Map.entry("part/rows.jte", "section"),
            Map.entry("part/teaser.jte", "section"));

    /** The desk's examples of what pages are made of. */
    private static final String GALLERY = "gallery/";

    @Test
    void everyTemplateThatShowsCardsIsLookedAt() throws IOException {
        Path templates = Repository.root().resolve("gateway/src/main/jte");
        try (Stream<Path> files = Files.walk(templates)) {
            assertThat(files.filter(file -> file.toString().endsWith(".jte"))
                            .filter(EveryPlaceTest::showsCards)
                            .map(file -> templates.relativize(file).toString())
                            .filter(name -> !name.startsWith(GALLERY)))
                    .as("templates that show cards")
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(TEMPLATES).containsKey(name));
        }
        assertThat(Spot.all().stream().map(Spot::name)).containsAll(TEMPLATES.values());
    }

    private static boolean showsCards(Path file) {
        try {
            return Files.readString(file).contains("Card");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noPlaceIsListedTwice() {
        assertThat(Spot.all().stream().map(Spot::name)).doesNotHaveDuplicates();
        assertThat(Spot.all().stream()
                        .map(spot -> spot.address().apply(TOLD))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .allSatisfy((address, times) -> assertThat(times).as(address).isEqualTo(1));
    }
}
