package masthead.gateway.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import masthead.gateway.share.Block.Room;
import org.jspecify.annotations.Nullable;

/**
 * Draws the picture: paper with the words, and beside it a dark house of which each story lights another window. Right-to-left
 * words have their house on the other side.
 */
public final class SharePicture {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int HOUSE = 232;
    private static final int MARGIN = 64;
    private static final int LINE = WIDTH - HOUSE - 2 * MARGIN;

    private static final int NAMEPLATE = 38;
    private static final int TOP = 196;
    private static final int FOOT = HEIGHT - MARGIN;
    private static final int LOGO_HEIGHT = 48;
    private static final Room HEADLINE = new Room(LINE, 284, 104, 40, 1.08);
    private static final Room ONE_LINE = new Room(LINE, 26, 25, 25, 1);
    private static final Room NAME = new Room(LINE, NAMEPLATE, NAMEPLATE, 24, 1);

    private static final Color PAPER = Color.decode("#fbfcfd");
    private static final Color INK = Color.decode("#101620");
    private static final Color INK_2 = Color.decode("#434b57");
    private static final Color RULE = Color.decode("#ccd1d8");

    private final Shown shown;
    private final Graphics2D pen;

    private SharePicture(Shown shown, Graphics2D pen) {
        this.shown = shown;
        this.pen = pen;
    }

    /** The picture as PNG. */
    public static byte[] of(Shown shown) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            new SharePicture(shown, pen).draw();
        } finally {
            pen.dispose();
        }
        return png(picture);
    }

    private void draw() {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        House.draw(
                pen, shown.rightToLeft() ? 0 : WIDTH - HOUSE, HOUSE, HEIGHT, shown.id(), Color.decode(shown.accent()));
        nameplate();
        words(Face.SMALL, shown.kicker(), ONE_LINE, TOP - 22, INK_2);
        boolean writable = !Face.HEADLINE.writable(shown.headline()).isEmpty();
        words(Face.HEADLINE, writable ? shown.headline() : shown.newspaper(), HEADLINE, 0, INK);
        pen.setColor(RULE);
        pen.fillRect(left(LINE), FOOT - 52, LINE, 2);
        words(Face.SMALL, shown.byline(), ONE_LINE, FOOT, INK);
    }

    private void nameplate() {
        BufferedImage logo = shown.logo();
        if (logo != null) {
            logo(logo);
            return;
        }
        Block name = block(Face.NAMEPLATE, shown.newspaper(), NAME);
        if (name == null) {
            return;
        }
        TextLayout line = name.lines().get(0);
        float baseline = MARGIN + NAMEPLATE * 0.72f;
        // The window that is always lit stands where a full stop would.
        float width = name.size() * 0.13f;
        float gap = name.size() * 0.08f;
        float height = name.size() * 0.2f;
        float whole = line.getAdvance() + gap + width;
        float at = shown.rightToLeft() ? WIDTH - MARGIN - whole : MARGIN;
        pen.setColor(INK);
        line.draw(pen, line.isLeftToRight() ? at : at + gap + width, baseline);
        float x = line.isLeftToRight() ? at + line.getAdvance() + gap : at;
        pen.setColor(Color.decode(shown.accent()));
        pen.fill(new Rectangle2D.Float(x, baseline - height, width, height));
    }

    private void logo(BufferedImage logo) {
        double scale = Math.min(LOGO_HEIGHT / (double) logo.getHeight(), LINE / 2.0 / logo.getWidth());
        int width = (int) Math.round(logo.getWidth() * scale);
        int height = (int) Math.round(logo.getHeight() * scale);
        pen.drawImage(logo, left(width), MARGIN - 10, width, height, null);
    }

    /** Words with their last baseline given; those of the headline, which have none, stand where there is room. */
    private void words(Face face, String text, Room room, int baseline, Color colour) {
        Block block = block(face, text, room);
        if (block == null) {
            return;
        }
        double leading = block.size() * room.leading();
        double y = baseline > 0 ? baseline : TOP + block.size() * 0.86;
        for (TextLayout line : block.lines()) {
            line(line, (float) y, colour);
            y += leading;
        }
    }

    private void line(TextLayout line, float baseline, Color colour) {
        float x = shown.rightToLeft() ? WIDTH - MARGIN - line.getAdvance() : MARGIN;
        pen.setColor(colour);
        line.draw(pen, x, baseline);
    }

    private @Nullable Block block(Face face, String text, Room room) {
        String writable = face.writable(text);
        if (writable.isEmpty()) {
            return null;
        }
        boolean rightToLeft = face == Face.HEADLINE ? shown.rightToLeft() : beginsFromTheRight(writable);
        Locale language = face == Face.HEADLINE ? shown.language() : Locale.ROOT;
        return Block.of(Words.of(face, writable, language, rightToLeft), room);
    }

    private static boolean beginsFromTheRight(String words) {
        return !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The left edge of what is so wide. */
    private int left(int width) {
        return shown.rightToLeft() ? WIDTH - MARGIN - width : MARGIN;
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream(64 << 10);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
