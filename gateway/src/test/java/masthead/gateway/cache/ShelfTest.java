package masthead.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import masthead.platform.events.Position;
import org.junit.jupiter.api.Test;

/** What the rules of purging, staleness and stampedes come to, tried out in the orders of events that go wrong elsewhere. */
class ShelfTest {
    private static final UUID EPOCH = UUID.fromString("5eed0000-0000-4000-8000-000000000001");
    private static final String FLOOD = "article:flood";
    private static final String PATH = "/flood";

    private final Purges purges = new Purges();
    private boolean factsArrive = true;
    private Duration passed = Duration.ZERO;
    private final Shelf<String> shelf = new Shelf<>(
            purges,
            new Bounds(100_000, 10_000, Duration.ofSeconds(60)),
            sources -> factsArrive,
            () -> passed.toNanos());

    @Test
    void whatIsMadeIsFreshForAMinute() {
        shelf.make(PATH, page("water"));

        assertThat(shelf.fresh(PATH)).map(Kept::value).contains("water");
        passed = Duration.ofSeconds(60);
        assertThat(shelf.fresh(PATH)).isEmpty();
        assertThat(shelf.unchanged(PATH)).map(Kept::value).contains("water");
    }

    @Test
    void aPurgeVoidsWhatHasTheKeyAndNothingElse() {
        shelf.make(PATH, page("water"));
        shelf.make("/ebb", fill -> {
            fill.shows(Set.of("article:ebb"));
            return fill.found("no water", 10);
        });

        purges.purge(Set.of(FLOOD), Set.of(), null);

        assertThat(shelf.fresh(PATH)).isEmpty();
        assertThat(shelf.unchanged(PATH)).isEmpty();
        assertThat(shelf.fresh("/ebb")).isPresent();
    }

    @Test
    void aFillThatIsPausedDuringAPurgeNeverStoresOldBytes() {
        var texts = new ArrayList<>(List.of("old", "new"));

        Kept<String> made = shelf.make(PATH, fill -> {
            String read = texts.remove(0);
            if (read.equals("old")) {
                purges.purge(Set.of(FLOOD), Set.of(), null);
            }
            fill.shows(Set.of(FLOOD));
            return fill.found(read, 10);
        });

        assertThat(made.value()).isEqualTo("new");
        assertThat(shelf.fresh(PATH)).map(Kept::value).contains("new");
    }

    @Test
    void anAnswerThatWasReadBeforeAKnownFactIsNotStored() {
        purges.purge(Set.of(FLOOD), Set.of(), new Position(EPOCH, 20, 1));

        shelf.make(PATH, fill -> {
            fill.readAt(new Position(EPOCH, 10, 9));
            fill.shows(Set.of(FLOOD));
            return fill.found("old", 10);
        });
        assertThat(shelf.fresh(PATH)).isEmpty();

        shelf.make(PATH, fill -> {
            fill.readAt(new Position(EPOCH, 20, 1));
            fill.shows(Set.of(FLOOD));
            return fill.found("new", 10);
        });
        assertThat(shelf.fresh(PATH)).map(Kept::value).contains("new");
    }

    @Test
    void aWholeIsVoidWithAPartThatCouldNotBeHadNewer() {
        purges.purge(Set.of(FLOOD), Set.of(), new Position(EPOCH, 20, 1));
        var records = new Shelf<String>(
                purges, Bounds.of(1, Duration.ofHours(1)), sources -> factsArrive, () -> passed.toNanos());

        shelf.make(PATH, fill -> {
            fill.of(records.make("record", part -> {
                part.readAt(new Position(EPOCH, 10, 9));
                part.shows(Set.of(FLOOD));
                return part.found("old", 10);
            }));
            return fill.found("page of old", 10);
        });

        assertThat(shelf.fresh(PATH)).isEmpty();
    }

    @Test
    void nothingIsFreshWhileNoFactsArrive() {
        shelf.make(PATH, page("water"));

        factsArrive = false;

        assertThat(shelf.fresh(PATH)).isEmpty();
        assertThat(shelf.unchanged(PATH)).isEmpty();
        assertThat(shelf.whileRenewed(PATH)).isEmpty();
        assertThat(shelf.lastResort(PATH)).map(Kept::value).contains("water");
    }

    @Test
    void whileItIsRenewedThePageIsShownForAnotherMinuteUnlessPurged() {
        shelf.make(PATH, page("water"));

        passed = Duration.ofSeconds(119);
        assertThat(shelf.whileRenewed(PATH)).map(Kept::value).contains("water");
        purges.purge(Set.of(FLOOD), Set.of(), null);
        assertThat(shelf.whileRenewed(PATH)).isEmpty();
    }

    @Test
    void afterTwoMinutesNobodyIsShownWhatMustBeRenewed() {
        shelf.make(PATH, page("water"));

        passed = Duration.ofSeconds(120);

        assertThat(shelf.whileRenewed(PATH)).isEmpty();
    }

    @Test
    void anOldCopyIsTheLastResortForADayAndSaysSo() {
        shelf.make(PATH, page("water"));
        purges.purge(Set.of(FLOOD), Set.of(), null);

        passed = Duration.ofHours(23);
        assertThat(shelf.lastResort(PATH)).hasValueSatisfying(kept -> {
            assertThat(kept.value()).isEqualTo("water");
            assertThat(kept.old()).isTrue();
        });
        passed = Duration.ofHours(24);
        assertThat(shelf.lastResort(PATH)).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotEvenTheLastResort() {
        shelf.make(PATH, page("a name that must not get out"));

        purges.purge(Set.of(FLOOD), Set.of(FLOOD), null);
        purges.purge(Set.of(FLOOD), Set.of(), null);

        assertThat(shelf.lastResort(PATH)).isEmpty();
    }

    @Test
    void aListWithoutWhatWasWithdrawnIsOnlyOutOfDate() {
        shelf.make("/section/water", fill -> {
            fill.shows(Set.of("articles", "article:dam"));
            return fill.found("water", 10);
        });

        purges.purge(Set.of("articles", FLOOD), Set.of(FLOOD), null);

        assertThat(shelf.fresh("/section/water")).isEmpty();
        assertThat(shelf.lastResort("/section/water")).isPresent();
    }

    @Test
    void afterAGapNothingOfThatServiceIsShown() {
        shelf.make(PATH, page("water"));
        shelf.make("/brief", fill -> {
            fill.from("feed");
            return fill.found("a brief", 10);
        });

        purges.missed("articles");

        assertThat(shelf.fresh(PATH)).isEmpty();
        assertThat(shelf.lastResort(PATH)).isEmpty();
        assertThat(shelf.fresh("/brief")).isPresent();
    }

    @Test
    void aPageMadeOfOldCopiesIsTriedAnewAfterASecond() {
        shelf.make(PATH, fill -> {
            fill.old();
            fill.shows(Set.of(FLOOD));
            return fill.found("old water", 10);
        });

        assertThat(shelf.fresh(PATH)).map(Kept::old).contains(true);
        passed = Duration.ofSeconds(1);
        assertThat(shelf.fresh(PATH)).isEmpty();
    }

    @Test
    void whatAPageOfOldCopiesHoldsCanStillBeWithdrawn() {
        shelf.make(PATH, fill -> {
            fill.old();
            fill.shows(Set.of(FLOOD));
            return fill.found("old water", 10);
        });

        purges.purge(Set.of(FLOOD), Set.of(FLOOD), null);

        assertThat(shelf.fresh(PATH)).isEmpty();
        assertThat(shelf.lastResort(PATH)).isEmpty();
    }

    @Test
    void manyWhoMissTheSameThingWaitForOneMaking() throws Exception {
        var makings = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(20);
        try {
            CompletableFuture<?> first = CompletableFuture.runAsync(
                    () -> shelf.make(PATH, fill -> {
                        makings.incrementAndGet();
                        begun.countDown();
                        await(goOn);
                        return page("water").apply(fill);
                    }),
                    threads);
            await(begun);
            List<CompletableFuture<String>> others = new ArrayList<>();
            for (int i = 0; i < 19; i++) {
                others.add(CompletableFuture.supplyAsync(
                        () -> shelf.make(PATH, fill -> {
                                    makings.incrementAndGet();
                                    return page("water").apply(fill);
                                })
                                .value(),
                        threads));
            }
            goOn.countDown();
            first.get(10, TimeUnit.SECONDS);
            for (CompletableFuture<String> other : others) {
                assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("water");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(makings.get()).isEqualTo(1);
        assertThat(shelf.isBeingMade(PATH)).isFalse();
    }

    @Test
    void whoMayNotWaitNeitherWaitsForWhoMayNorLetsItFail() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        CompletableFuture<String> patient = CompletableFuture.supplyAsync(() -> shelf.make(PATH, fill -> {
                    begun.countDown();
                    await(goOn);
                    return page("water").apply(fill);
                })
                .value());
        await(begun);

        assertThatThrownBy(() -> shelf.makeOfWhatIsAtHand(PATH, fill -> {
                    throw new IllegalStateException("not at hand");
                }))
                .hasMessage("not at hand");
        assertThat(shelf.makeOfWhatIsAtHand(PATH, page("at hand")).value()).isEqualTo("at hand");

        goOn.countDown();
        assertThat(patient.get(10, TimeUnit.SECONDS)).isEqualTo("water");
    }

    @Test
    void anOldCopyMadeOfAnOldCopyGrowsNoYounger() {
        var records = new Shelf<String>(
                purges, Bounds.of(1, Duration.ofHours(1)), sources -> factsArrive, () -> passed.toNanos());
        records.make("record", page("water"));
        passed = Duration.ofHours(23);

        shelf.make(PATH, fill -> {
            fill.of(records.lastResort("record").orElseThrow());
            return fill.found("page of old water", 10);
        });

        assertThat(shelf.lastResort(PATH)).isPresent();
        passed = Duration.ofHours(24);
        assertThat(shelf.lastResort(PATH)).isEmpty();
    }

    @Test
    void aMakingThatFailsKeepsNothingAndTellsAll() {
        assertThatThrownBy(() -> shelf.make(PATH, fill -> {
                    throw new IllegalStateException("no water");
                }))
                .hasMessage("no water");

        assertThat(shelf.lastResort(PATH)).isEmpty();
        assertThat(shelf.isBeingMade(PATH)).isFalse();
    }

    @Test
    void guessedAddressesCrowdNothingOut() {
        shelf.make(PATH, page("water"));

        for (int i = 0; i < 1_000; i++) {
            shelf.make("/guess-" + i, fill -> fill.nothing("nothing", 100));
        }

        assertThat(shelf.fresh(PATH)).isPresent();
        assertThat(shelf.nothings()).isLessThan(100);
    }

    @Test
    void whatComesWhereNothingWasTakesItsPlace() {
        shelf.make(PATH, fill -> {
            fill.shows(Set.of("path:/flood"));
            return fill.nothing("nothing", 100);
        });
        purges.purge(Set.of("path:/flood"), Set.of(), null);
        assertThat(shelf.fresh(PATH)).isEmpty();

        shelf.make(PATH, page("water"));

        assertThat(shelf.fresh(PATH)).map(Kept::value).contains("water");
        assertThat(shelf.nothings()).isZero();
    }

    @Test
    void theShelfIsBoundedInBytes() {
        for (int i = 0; i < 100; i++) {
            String name = "/story-" + i;
            shelf.make(name, fill -> fill.found("a story", 10_000));
        }

        assertThat(shelf.size()).isLessThan(10);
    }

    private static Function<Fill, Kept<String>> page(String text) {
        return fill -> {
            fill.shows(Set.of(FLOOD));
            fill.from("articles");
            return fill.found(text, 10);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody came");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
