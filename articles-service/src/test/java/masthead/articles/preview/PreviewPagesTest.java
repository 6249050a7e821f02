package masthead.articles.preview;

import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.filed;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import masthead.articles.ArticlesDatabase;
import masthead.articles.Newsroom;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.TestMedia;
import masthead.articles.preview.PreviewPages.PreviewPage;
import masthead.articles.preview.PreviewRefusals.PreviewEnded;
import masthead.articles.preview.PreviewRefusals.PreviewNotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreviewPagesTest {
    private static final UUID FOG = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    PreviewPagesTest() {
        newsroom.run(beans -> {
            TestMedia.add(beans.get(MediaLibrary.class), FOG, "fog.jpg");
            TestMedia.add(beans.get(MediaLibrary.class), OTHER, "other.jpg");
            beans.get(MediaLibrary.class).flush();
            TestMedia.renditions(beans.get(MediaLibrary.class), FOG);
        });
        newsroom.begin(FLOOD, filed(floodStory(), null, List.of(), List.of(), FOG));
    }

    @Test
    void aLinkShowsTheWorkAsItStandsWhenItIsOpened() {
        String token = made(null);
        newsroom.autosave(FLOOD, with(floodStory(), "Typed since."));

        PreviewPage page = open(token);

        assertThat(page.article().bodyHtml()).contains("Typed since.");
        assertThat(page.preview().state()).isEqualTo("draft");
        assertThat(page.article().firstPublishedAt()).isEqualTo(NOON);
    }

    @Test
    void aLinkToARevisionStaysWithIt() {
        String token = made(1);
        newsroom.autosave(FLOOD, with(floodStory(), "Typed since."));

        assertThat(open(token).article().bodyHtml()).doesNotContain("Typed since.");
    }

    @Test
    void itsPicturesAreFoundBelowTheLinkAlone() {
        String token = made(null);

        assertThat(Objects.requireNonNull(open(token).article().leadPicture()).renditions())
                .isNotEmpty()
                .allMatch(file -> file.url().startsWith("/preview/" + token + "/media/" + FOG + "/"));
        newsroom.run(beans -> beans.get(PreviewPages.class).checkShows(token, FOG));
        assertThatThrownBy(() ->
                        newsroom.run(beans -> beans.get(PreviewPages.class).checkShows(token, OTHER)))
                .isInstanceOf(PreviewNotFound.class);
    }

    @Test
    void aLinkEndsWithItsTime() {
        String token = made(null);

        newsroom.itIs(NOON.plus(Duration.ofHours(2)).minusMillis(1));
        assertThat(open(token)).isNotNull();
        newsroom.itIs(NOON.plus(Duration.ofHours(2)));
        assertThatThrownBy(() -> open(token)).isInstanceOf(PreviewEnded.class);
        assertThatThrownBy(() ->
                        newsroom.run(beans -> beans.get(PreviewPages.class).checkShows(token, FOG)))
                .isInstanceOf(PreviewEnded.class);
    }

    @Test
    void aLinkThatWasNeverMadeShowsNothing() {
        assertThatThrownBy(() -> open(PreviewToken.random().text())).isInstanceOf(PreviewNotFound.class);
        assertThatThrownBy(() -> open("mhp_'; drop table preview --")).isInstanceOf(PreviewNotFound.class);
    }

    @Test
    void itIsSeenWhenALinkWasOpenedLast() {
        String token = made(null);
        open(token);

        assertThat(newsroom.get(beans -> beans.get(Previews.class).list(FLOOD, masthead.platform.page.Page.of(5, null)))
                        .items()
                        .get(0)
                        .lastOpenedAt())
                .isEqualTo(NOON);
    }

    /** Somebody takes a link back while a reader's page is made. */
    @Test
    void aLinkThatIsRevokedWhileItIsOpenedStaysRevoked() {
        String token = made(null);

        newsroom.run(beans -> {
            Preview opened = beans.get(Previews.class).open(token);
            CompletableFuture.runAsync(() -> newsroom.run(others ->
                            others.get(Previews.class).find(FLOOD, opened.id()).revoke(NOON)))
                    .join();
            beans.get(PreviewPages.class).page(token);
        });

        assertThatThrownBy(() -> open(token)).isInstanceOf(PreviewEnded.class);
    }

    private String made(@Nullable Integer revision) {
        PreviewToken token = PreviewToken.random();
        newsroom.run(beans -> beans.get(Previews.class)
                .add(new Preview(
                        UUID.randomUUID(),
                        FLOOD,
                        token,
                        new PreviewRequest(revision, 2, "For the lawyer").checked(),
                        Newsroom.ada(NOON))));
        return token.text();
    }

    private PreviewPage open(String token) {
        return newsroom.get(beans -> beans.get(PreviewPages.class).page(token));
    }
}
