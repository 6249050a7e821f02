package masthead.articles.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import masthead.articles.Newsroom;
import masthead.articles.article.Articles;
import masthead.articles.article.Draft;
import masthead.articles.media.TestMedia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWorkTest {
    private static final String STORIES = """
            select substring(a.origin from '[0-9]+$'), a.slug, r.draft ->> 'kind', r.draft ->> 'headline',
                   case when p.article_id is null then 'draft' when p.withdrawn_at is null then 'published'
                        else 'withdrawn' end
            from article a join revision r on r.article_id = a.id and r.number = a.latest_revision
            left join publication p on p.article_id = a.id
            order by cast(substring(a.origin from '[0-9]+$') as integer)
            """;
    private static final String OUTCOMES =
            "select outcome, kind, state, count(*) from import_outcome where import_id = '%s' group by 1, 2, 3 order by 1, 2, 3";
    private static final String LOSSES =
            "select source, kind, reason, words from import_loss where import_id = '%s' order by 1, 2, 3, 4";

    @TempDir
    Path folder = Path.of("");

    private ImportDesk desk = new ImportDesk(folder);
    private String export = "";

    @BeforeEach
    void openTheDesk() throws IOException {
        desk = new ImportDesk(folder);
        export = read("varnholm.wxr.xml");
    }

    @Test
    void postsAndPagesArriveWithTheStatesThatTheyHad() throws Exception {
        desk.run(archive());

        assertThat(desk.rows(STORIES))
                .containsExactly(
                        "[1, the-quay, news, The quay that sank, published]",
                        "[2, what-the-board-said, news, What the board said, draft]",
                        "[3, behind-a-password, news, Behind a password, draft]",
                        "[4, not-yet, news, Not yet, draft]",
                        "[5, no-title-but-a-beginning, news, No title, but a beginning., published]",
                        "[6, about, page, About us, published]",
                        "[7, about-2, news, About the tide, published]",
                        "[8, search-2, page, Search, published]",
                        "[9, pro-nas, page, Про нас, published]",
                        "[10, an-empty-one, news, An empty one, published]");
        assertThat(desk.rows("select text from margin_note order by 1"))
                .containsExactly(
                        "Was private in WordPress: only staff could read it.",
                        "Was protected by a password in WordPress: not everybody could read it.",
                        "Was scheduled in WordPress for 2031-01-01T09:00:00Z.");
        assertThat(desk.rows("select p.first_published_at::text from publication p where p.slug = 'the-quay'"))
                .containsExactly("2019-03-04 10:00:00+00");
    }

    @Test
    void aStoryHasItsSectionTopicsBylineStandfirstAndPictures() throws Exception {
        desk.run(archive());

        assertThat(desk.rows("""
                        select s.slug, (select slug from section where id = s.parent_id), p.copy ->> 'standfirst'
                        from publication p join section s on s.id = p.section_id where p.slug = 'the-quay'
                        """)).containsExactly("[night-ferry, harbour, What the divers found]");
        assertThat(desk.rows("select slug, name from topic order by slug"))
                .containsExactly("[fog, Fog]", "[harbour, Harbour]");
        assertThat(desk.rows("""
                        select au.slug, au.name from publication p join publication_author pa using (article_id)
                        join author au on au.id = pa.author_id where p.slug = 'the-quay'
                        """)).containsExactly("[ilse, Ilse Marrow]");
        assertThat(desk.rows("select jsonb_path_query_first(body, '$.content[0].attrs') - 'media' #>> '{}'"
                        + " from publication where slug = 'the-quay'"))
                .containsExactly(
                        "{\"alt\": \"Cranes in fog\", \"credit\": \"Ilse Marrow\", \"caption\": \"The quay at six\"}");
        assertThat(desk.rows("select alt, caption, credit from media"))
                .containsExactly("[Cranes, Fog over the harbour, Ilse Marrow / Masthead]");
    }

    @Test
    void oldAddressesLeadThereInOneHop() throws Exception {
        desk.run(archive());

        assertThat(desk.rows("select path, target from redirect where target like '/the-quay' order by 1"))
                .containsExactly(
                        "[/2019/03/04/the-quay, /the-quay]",
                        "[/2019/03/04/the-quay/quay, /the-quay]",
                        "[/2019/03/04/the-sinking-quay, /the-quay]",
                        "[/?attachment_id=20, /the-quay]",
                        "[/?p=1, /the-quay]",
                        "[/?p=20, /the-quay]");
        assertThat(desk.rows("select path, target from redirect where path in"
                        + " ('/?page_id=6', '/help/search', '/про-нас', '/2019/03/08/about', '/category/harbour/night-ferry',"
                        + " '/tag/fog', '/?author=7') order by target, path"))
                .containsExactly(
                        "[/?page_id=6, /about]",
                        "[/2019/03/08/about, /about-2]",
                        "[/?author=7, /author/ada]",
                        "[/про-нас, /pro-nas]",
                        "[/help/search, /search-2]",
                        "[/category/harbour/night-ferry, /section/night-ferry]",
                        "[/tag/fog, /topic/fog]");
        assertThat(desk.rows("select r.path from redirect r join redirect s on s.path = r.target"))
                .isEmpty();
    }

    @Test
    void aDraftsAddressesTellReadersNothingUntilItIsPublished() throws Exception {
        desk.run(archive());
        assertThat(desk.rows("select path from redirect where target like '%board%' or path like '%board%'"))
                .isEmpty();

        UUID board = story(2);
        desk.newsroom().publish(board, 1, null, null);

        assertThat(desk.rows("select path, target from redirect where target = '/what-the-board-said' order by 1"))
                .containsExactly(
                        "[/2019/03/05/what-the-board-said, /what-the-board-said]", "[/?p=2, /what-the-board-said]");
    }

    @Test
    void whatIsLostIsSaidWithTheReason() throws Exception {
        UUID run = desk.run(archive());

        assertThat(desk.rows(LOSSES.formatted(run)))
                .contains(
                        "[item:1, comments, comments are not imported, 1]",
                        "[item:1, script, programs are not imported, count()]",
                        "[item:1, form, forms are not imported, [poll id=\"3\"]]",
                        "[item:6, theme-block, the old theme filled this place, latest-posts]",
                        "[item:21, attachment, its file isn't in the archive,"
                                + " https://old.varnholm.example/wp-content/uploads/2019/03/drowned.jpg]")
                .filteredOn(loss -> loss.contains("menu"))
                .hasSize(2);
        assertThat(desk.rows("select total - (select count(*) from import_outcome) from import"))
                .containsExactly("0");
    }

    @Test
    void importedStoriesFileNoItemInTheFeed() throws Exception {
        desk.run(archive());

        assertThat(desk.newsroom().told())
                .filteredOn(fact -> fact.startsWith("article.published"))
                .hasSize(7)
                .allMatch(fact -> fact.contains("\"imported\": true") && !fact.contains("feedItem"));
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        desk.run(archive());
        List<String> before = everything();
        int facts = desk.newsroom().told().size();

        UUID second = desk.run(archive());

        assertThat(everything()).isEqualTo(before);
        assertThat(desk.newsroom().told()).hasSize(facts);
        assertThat(desk.rows(OUTCOMES.formatted(second)))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("[unchanged") || row.startsWith("[skipped"));
    }

    @Test
    void anImportThatIsKilledAgainAndAgainEndsTheSame() throws Exception {
        UUID whole = desk.run(archive());
        List<String> expected = everything();
        List<String> outcomes = desk.rows(OUTCOMES.formatted(whole));
        List<String> losses = desk.rows(LOSSES.formatted(whole));

        var killed = new ImportDesk(folder);
        UUID run = killed.ask(archive());
        int times = 0;
        for (int step = 3; killed.killedAtStep(run, step); step++) {
            times++;
        }

        assertThat(times).isGreaterThan(5);
        desk = killed;
        desk.isDone(run);
        assertThat(everything()).isEqualTo(expected);
        assertThat(desk.rows(OUTCOMES.formatted(run))).isEqualTo(outcomes);
        assertThat(desk.rows(LOSSES.formatted(run))).isEqualTo(losses);
    }

    @Test
    void whatChangedThereIsTakenOverWhereNobodyTouchedItHere() throws Exception {
        desk.run(archive());
        UUID quay = story(1);
        export = export.replace("The quay sank again.", "The quay stands.");

        UUID run = desk.run(archive());

        assertThat(shown(quay)).contains("The quay stands.");
        assertThat(desk.rows(OUTCOMES.formatted(run))).contains("[changed, post, publish, 1]");
        assertThat(desk.rows(OUTCOMES.formatted(desk.run(archive())))).noneMatch(row -> row.startsWith("[changed"));
    }

    @Test
    void whatWasEditedHereIsSkippedAndSaid() throws Exception {
        desk.run(archive());
        UUID quay = story(1);
        Draft ours =
                desk.get(beans -> beans.get(Articles.class).workingCopy(quay).draft());
        desk.newsroom().save(quay, Newsroom.with(ours, "Our own words."));
        export = export.replace("The quay sank again.", "The quay stands.");

        UUID run = desk.run(archive());

        assertThat(desk.rows("select draft::text from working_copy where article_id = '" + quay + "'")
                        .get(0))
                .contains("Our own words.");
        assertThat(shown(quay)).contains("The quay sank again.");
        assertThat(desk.rows(OUTCOMES.formatted(run))).contains("[skipped, post, publish, 1]");
        assertThat(desk.rows(LOSSES.formatted(run)))
                .anyMatch(loss -> loss.startsWith("[item:1, edited-here, was edited here since"));
    }

    @Test
    void workInProgressAndAWithdrawalHereAreNotOverwrittenEither() throws Exception {
        desk.run(archive());
        UUID quay = story(1);
        UUID tide = story(7);
        desk.newsroom()
                .run(beans -> beans.get(Articles.class)
                        .workingCopy(quay)
                        .replace(Newsroom.floodStory(), Newsroom.ada(Newsroom.NOON)));
        desk.newsroom().withdraw(tide);
        export = export.replace("The quay sank again.", "The quay stands.").replace("The tide.", "The other tide.");

        UUID run = desk.run(archive());

        assertThat(desk.rows(OUTCOMES.formatted(run))).contains("[skipped, post, publish, 2]");
        assertThat(shown(tide)).contains("The tide.");
    }

    @Test
    void whatIsPrivateThereByNowIsTakenBackHere() throws Exception {
        desk.run(archive());
        export = export.replaceFirst("(?s)(<wp:post_id>7</wp:post_id>.*?<wp:status>)publish", "$1private");

        desk.run(archive());

        assertThat(desk.rows(STORIES)).contains("[7, about-2, news, About the tide, withdrawn]");
    }

    @Test
    void anExportThatBreaksOffMakesNothingAndSaysWhere() throws Exception {
        export = export.substring(0, export.indexOf("<wp:post_id>9<"));

        UUID run = desk.run(archive());

        assertThat(desk.rows("select state, error from import where id = '" + run + "'"))
                .singleElement()
                .asString()
                .startsWith("[failed, Line ");
        assertThat(desk.rows("select id from article")).isEmpty();
    }

    @Test
    void aPictureThatIsDamagedIsALossAndNotTheEnd() throws Exception {
        UUID run = desk.run(ImportDesk.zip(export, Map.of("2019/03/quay.jpg", new byte[] {1, 2, 3})));

        desk.isDone(run);
        assertThat(desk.rows(LOSSES.formatted(run)))
                .anyMatch(loss -> loss.startsWith("[item:20, attachment, It is none of JPEG"))
                .anyMatch(loss -> loss.startsWith("[item:1, picture, its file isn't in the archive, Cranes in fog"));
        assertThat(shown(story(1))).contains("The quay at six");
    }

    private UUID story(int item) {
        return UUID.fromString(desk.rows("select cast(id as text) from article where origin like '%:item:" + item + "'")
                .get(0));
    }

    private String shown(UUID article) {
        return desk.rows("select body::text from publication where article_id = '" + article + "'")
                .get(0);
    }

    /** All that an import makes, without ids and times of its own. */
    private List<String> everything() {
        var all = new ArrayList<String>(desk.rows(STORIES));
        all.addAll(desk.rows("select a.slug, a.latest_revision, p.revision, p.version, p.first_published_at::text"
                + " from article a left join publication p on p.article_id = a.id order by 1"));
        all.addAll(desk.rows("select path, target from redirect order by 1"));
        all.addAll(desk.rows(
                "select w.path, a.slug from awaited_redirect w join article a on a.id = w.article_id order by 1"));
        all.addAll(desk.rows("select slug, name, place from section order by 1"));
        all.addAll(desk.rows("select slug, name from topic union all select slug, name from author order by 1"));
        all.addAll(desk.rows("select file_name, alt, caption, credit, version from media order by 1"));
        all.addAll(
                desk.rows("select a.slug, n.text from margin_note n join article a on a.id = n.article_id order by 1"));
        all.addAll(desk.rows("select origin, state, revision, credit from imported order by 1"));
        return all;
    }

    private byte[] archive() throws IOException {
        return ImportDesk.zip(export, Map.of("2019/03/quay.jpg", TestMedia.betraying()));
    }

    private static String read(String name) throws IOException {
        try (InputStream file = ImportWorkTest.class.getResourceAsStream("/imports/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
