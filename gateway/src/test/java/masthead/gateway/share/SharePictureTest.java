package masthead.gateway.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import masthead.gateway.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen of a story where it is shared. */
class SharePictureTest {
    private static final int PAPER = 0xfffbfcfd;
    private static final int LAMP = 0xff00ff00;

    /** Between the rule and the edges, where only the headline may be. */
    private static final Rectangle HEADLINE = new Rectangle(64, 190, 840, 320);

    private static final Rectangle HOUSE = new Rectangle(968, 0, 232, 630);

    @Test
    void itIsOfTheSizeThatIsShownWhereLinksAre() throws IOException {
        BufferedImage picture = picture("The four people who decide", false);

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(ink(picture, HEADLINE)).isPositive();
    }

    static String[] headlines() {
        return new String[] {
            "Ferry",
            "The four people who decide which street goes dark",
            "Чотири людини вирішують, яка вулиця залишиться без світла",
            "Łódź, Żory & Šiauliai: “no more”",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "x".repeat(300),
            "word ".repeat(60),
            Stories.HOSTILE
        };
    }

    @ParameterizedTest
    @MethodSource("headlines")
    void headlinesStayInTheirRoom(String headline) throws IOException {
        BufferedImage picture = picture(headline, false);

        assertThat(ink(picture, HEADLINE)).isPositive();
        assertThat(ink(picture, new Rectangle(0, 0, 60, 630))).isZero();
        assertThat(ink(picture, new Rectangle(910, 0, 56, 630))).isZero();
        assertThat(ink(picture, new Rectangle(0, 575, 960, 55))).isZero();
    }

    @Test
    void wordsFromRightToLeftStandOnTheRightAndTheHouseOnTheLeft() throws IOException {
        BufferedImage picture = picture("Left", true);

        assertThat(ink(picture, new Rectangle(1140, 0, 60, 630))).isZero();
        assertThat(ink(picture, new Rectangle(1000, 190, 138, 320))).isPositive();
        assertThat(picture.getRGB(2, 2)).isNotEqualTo(PAPER);
    }

    @Test
    void eachStoryLightsOneWindowAlwaysTheSame() throws IOException {
        assertThat(count(picture("Ferry", false), HOUSE, LAMP)).isEqualTo(26 * 39);
        assertThat(SharePicture.of(shown("Ferry", false))).isEqualTo(SharePicture.of(shown("Ferry", false)));
    }

    @Test
    void linesAreOfNearlyOneLengthAndAsLargeAsThereIsRoomFor() {
        var room = new Block.Room(840, 284, 104, 40, 1.08);

        Block block = Block.of(words("The four people who decide which street goes dark"), room);
        assertThat(block.lines()).hasSize(3);
        assertThat(block.size()).isGreaterThan(80);
        assertThat(block.lines())
                .allSatisfy(line -> assertThat(line.getAdvance()).isBetween(400f, 840f));

        assertThat(Block.of(words("Ferry"), room).size()).isEqualTo(104);
    }

    @Test
    void whatHasNoRoomEndsAfterAWholeWord() {
        Words cut = words("One, two, three four").shortened(2);

        assertThat(cut.lines(1_000)).containsExactly("One, two…");
    }

    @Test
    void whatNoTypefaceHasIsLeftOutAndRowsOfBoxesAreNot() {
        assertThat(Face.HEADLINE.writable("Light\n\u202e is\u0000 back \uDBFF\uDFFD"))
                .isEqualTo("Light is back");
        assertThat(Face.HEADLINE.writable("\ud80c\udc00\ud80c\udc01"))
                .as("hieroglyphs")
                .isEmpty();
    }

    private static Words words(String text) {
        return Words.of(Face.HEADLINE, text, Locale.ENGLISH, false);
    }

    private static Shown shown(String headline, boolean rightToLeft) {
        return new Shown(
                "019ab000-0000-7000-8000-000000f100d5",
                Locale.ENGLISH,
                rightToLeft,
                "Harbour",
                headline,
                "By Ilse Marrow",
                "The newspaper",
                null,
                "#00ff00");
    }

    private static BufferedImage picture(String headline, boolean rightToLeft) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(SharePicture.of(shown(headline, rightToLeft))));
    }

    /** How much of some paper is written on. */
    private static int ink(BufferedImage picture, Rectangle where) {
        return where.width * where.height - count(picture, where, PAPER);
    }

    private static int count(BufferedImage picture, Rectangle where, int colour) {
        int found = 0;
        for (int x = where.x; x < where.x + where.width; x++) {
            for (int y = where.y; y < where.y + where.height; y++) {
                found += picture.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return found;
    }
}
