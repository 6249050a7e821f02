package masthead.feed.brief;

import static masthead.feed.NewsDay.FERRY;
import static masthead.feed.NewsDay.NOON;
import static masthead.feed.NewsDay.ONE_O_CLOCK;
import static masthead.feed.NewsDay.TWO_O_CLOCK;
import static masthead.feed.NewsDay.ferry;
import static masthead.feed.NewsDay.ferrySails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import masthead.feed.brief.Refusals.NothingNew;
import masthead.feed.brief.Refusals.WrongState;
import masthead.platform.eventlog.Event;
import org.junit.jupiter.api.Test;

class BriefTest {
    private final Brief brief = new Brief(FERRY, ferry(), NOON);

    @Test
    void publishingShowsItAndTellsIt() {
        Event told = brief.publish(ONE_O_CLOCK, ONE_O_CLOCK);

        assertThat(brief.isPublic()).isTrue();
        assertThat(brief.publicHeadline()).isEqualTo("Night ferry cancelled");
        assertThat(told).isEqualTo(new Event("brief.published", FERRY, new BriefFact(brief.slug(), 1)));
    }

    @Test
    void workAfterPublishingDoesNotShow() {
        brief.publish(NOON, NOON);

        brief.write(new BriefDraft("A name that must not get out", "Text", null), ONE_O_CLOCK);

        assertThat(brief.publicHeadline()).isEqualTo("Night ferry cancelled");
        assertThat(brief.publicUpdatedAt()).isEqualTo(NOON);
        assertThat(brief.publicVersion()).isEqualTo(1);
        assertThat(brief.unpublishedChanges()).isTrue();
    }

    @Test
    void theAddressIsMadeOfTheWordsAndDayOfTheFirstPublication() {
        Instant tomorrow = NOON.plus(Duration.ofDays(1));
        String asDraft = brief.slug();
        brief.write(ferrySails(), ONE_O_CLOCK);
        brief.publish(tomorrow, tomorrow);
        String published = brief.slug();

        brief.write(ferry(), tomorrow);
        brief.publish(tomorrow, tomorrow);

        assertThat(asDraft).startsWith("2026-11-23-night-ferry-cancelled-");
        assertThat(published).startsWith("2026-11-24-night-ferry-sails-");
        assertThat(brief.slug()).isEqualTo(published);
    }

    @Test
    void itsTimeIsThatOfTheFirstPublication() {
        brief.publish(NOON, ONE_O_CLOCK);
        brief.write(ferrySails(), ONE_O_CLOCK);
        Event told = brief.publish(TWO_O_CLOCK, TWO_O_CLOCK);

        assertThat(brief.publishedAt()).isEqualTo(NOON);
        assertThat(brief.publicUpdatedAt()).isEqualTo(TWO_O_CLOCK);
        assertThat(told.type()).isEqualTo("brief.corrected");
    }

    @Test
    void publishingTheSameWordsTwiceIsAConflict() {
        brief.publish(NOON, NOON);

        assertThatThrownBy(() -> brief.publish(ONE_O_CLOCK, ONE_O_CLOCK)).isInstanceOf(NothingNew.class);
    }

    @Test
    void theSameWordsMayBeShownAgainWithACorrection() {
        brief.publish(NOON, NOON);

        Event told = brief.correct(ONE_O_CLOCK);

        assertThat(told).isEqualTo(new Event("brief.corrected", FERRY, new BriefFact(brief.slug(), 2)));
    }

    @Test
    void whatWasNeverPublicHasNothingToCorrect() {
        assertThatThrownBy(() -> brief.correct(NOON)).isInstanceOf(WrongState.class);
    }

    @Test
    void aWithdrawnBriefIsNotPublicUntilItIsBroughtBackAsItWas() {
        brief.publish(NOON, NOON);
        Event withdrawn = brief.withdraw("In doubt", ONE_O_CLOCK);
        assertThat(brief.isPublic()).isFalse();
        assertThat(withdrawn.type()).isEqualTo("brief.withdrawn");

        Event back = brief.bringBack(TWO_O_CLOCK);

        assertThat(back.type()).isEqualTo("brief.published");
        assertThat(brief.isPublic()).isTrue();
        assertThat(brief.publicUpdatedAt()).isEqualTo(NOON);
        assertThat(brief.withdrawalReason()).isNull();
    }

    @Test
    void whatIsNotThereForReadersCannotBeTakenFromThemNorBroughtBack() {
        assertThatThrownBy(() -> brief.withdraw("In doubt", NOON)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> brief.bringBack(NOON)).isInstanceOf(WrongState.class);
    }

    @Test
    void aWithdrawnBriefIsNotPublishedNorCorrectedBeforeItIsBroughtBack() {
        brief.publish(NOON, NOON);
        brief.withdraw("In doubt", NOON);

        assertThatThrownBy(() -> brief.publish(NOON, NOON)).isInstanceOf(WrongState.class);
        brief.write(ferrySails(), NOON);
        assertThatThrownBy(() -> brief.publish(NOON, NOON)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> brief.correct(NOON)).isInstanceOf(WrongState.class);
    }
}
