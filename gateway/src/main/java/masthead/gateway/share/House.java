package masthead.gateway.share;

import java.awt.Color;
import java.awt.Graphics2D;

/** A house at night during a power cut: all windows are dark but one. */
final class House {
    private static final Color NIGHT = Color.decode("#111a29");
    private static final Color UNLIT = Color.decode("#2b3748");
    private static final int COLUMNS = 4;
    private static final int ROWS = 9;
    private static final int WINDOW_WIDTH = 26;
    private static final int WINDOW_HEIGHT = 39;

    private House() {}

    /**
     * Draws it over the whole height.
     *
     * @param id of what chooses the window that is lit, always the same one
     */
    static void draw(Graphics2D pen, int left, int width, int height, String id, Color lamp) {
        pen.setColor(NIGHT);
        pen.fillRect(left, 0, width, height);
        int lit = Math.floorMod(id.hashCode(), COLUMNS * ROWS);
        double across = (width - COLUMNS * WINDOW_WIDTH) / (COLUMNS + 1.0);
        double down = (height - ROWS * WINDOW_HEIGHT) / (ROWS + 1.0);
        for (int window = 0; window < COLUMNS * ROWS; window++) {
            double x = left + across + window % COLUMNS * (WINDOW_WIDTH + across);
            double y = down + window / COLUMNS * (WINDOW_HEIGHT + down);
            pen.setColor(window == lit ? lamp : UNLIT);
            pen.fillRect((int) Math.round(x), (int) Math.round(y), WINDOW_WIDTH, WINDOW_HEIGHT);
        }
    }
}
