package masthead.articles.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import masthead.articles.search.Marked.Piece;
import org.junit.jupiter.api.Test;

class MarkedTest {
    private static final String FILLER = "Nothing of it was said aloud in the long evening by the water. ".repeat(20);

    @Test
    void theWordsFoundAreMarkedInEveryForm() {
        assertThat(shown(Marked.of("Two ferries, one Ferry’s crew", "en", WordQuery.of("ferry"))
                        .whole()))
                .isEqualTo("Two [ferries], one [Ferry’s] crew");
        assertThat(shown(Marked.of("Міст збудували за рік, мости стоять", "uk", WordQuery.of("мостів"))
                        .whole()))
                .isEqualTo("[Міст] збудували за рік, [мости] стоять");
    }

    @Test
    void headingsAndCellsStandApartFromWhatFollows() {
        String text = "Asked by\n\nInsulin\n\nThe ferry waits.\n\nNobody\nknows “why”\n\nYet.";

        assertThat(shown(Marked.of(text, "en", WordQuery.of("ferry")).whole()))
                .isEqualTo("Asked by · Insulin · The [ferry] waits. Nobody knows “why” Yet.");
    }

    @Test
    void aLanguageIsTheSameInCapitals() {
        assertThat(shown(
                        Marked.of("Two ferries", "EN-gb", WordQuery.of("ferry")).whole()))
                .isEqualTo("Two [ferries]");
        assertThat(shown(Marked.of("Мости стоять", "UK", WordQuery.of("міст")).whole()))
                .isEqualTo("[Мости] стоять");
    }

    @Test
    void markupStaysTextAndNothingIsLost() {
        String hostile = "<b>ferry</b> & \"ferry\" \\ 'x'";

        List<Piece> pieces = Marked.of(hostile, "en", WordQuery.of("ferry")).whole();

        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(hostile);
    }

    @Test
    void aSnippetIsWhereMostOfTheWordsStandAndEndsBetweenWords() {
        String text = "A ferry left. " + FILLER + "The night ferry and the night train meet. " + FILLER;

        List<Piece> snippet =
                Marked.of(text, "en", WordQuery.of("night ferry train")).snippet();

        assertThat(shown(snippet))
                .contains("[night] [ferry] and the [night] [train]")
                .startsWith("… ")
                .endsWith(" …");
        assertThat(plain(snippet).length()).isLessThan(300);
        assertThat(text).contains(plain(snippet).replace("… ", "").replace(" …", ""));
    }

    @Test
    void aTextWithoutTheWordsHasNoSnippet() {
        assertThat(Marked.of(FILLER, "en", WordQuery.of("ferry")).snippet()).isEmpty();
        assertThat(Marked.of("", "en", WordQuery.of("ferry")).snippet()).isEmpty();
    }

    @Test
    void aTextWithoutSpacesIsCutBetweenCharacters() {
        String text = "渡".repeat(200) + "🚢".repeat(300) + " ferry " + "🚢".repeat(300);

        String snippet = plain(Marked.of(text, "en", WordQuery.of("ferry")).snippet());

        assertThat(snippet.length()).isLessThan(300);
        assertThat(snippet).contains("ferry");
        assertThat(new String(
                        snippet.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(snippet);
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.mark() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
