package masthead.articles.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionCreditTest {
    @Test
    void whatStandsInParenthesesAtTheEndIsTheCreditIfItLooksLikeOne() {
        assertThat(CaptionCredit.of("The quay at six (Photo: Ilse Marrow)"))
                .isEqualTo(new CaptionCredit("The quay at six", "Ilse Marrow"));
        assertThat(CaptionCredit.of("The quay (Joris van Tann)"))
                .isEqualTo(new CaptionCredit("The quay", "Joris van Tann"));
        assertThat(CaptionCredit.of("The quay (Reuters)")).isEqualTo(new CaptionCredit("The quay", "Reuters"));
    }

    @Test
    void otherParenthesesBelongToTheCaption() {
        assertThat(CaptionCredit.of("The quay (left) at six").credit()).isEmpty();
        assertThat(CaptionCredit.of("The quay in winter (see page 3)"))
                .isEqualTo(new CaptionCredit("The quay in winter (see page 3)", ""));
    }
}
