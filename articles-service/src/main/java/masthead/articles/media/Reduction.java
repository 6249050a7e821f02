package masthead.articles.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Scales a picture down while its rows come in from above, so that the large one is never in memory whole. Each new pixel is
 * the mean of the area that it covers.
 */
final class Reduction {
    private final int width;
    private final int height;
    private final BufferedImage target;
    private final double[] sums;
    private double filled;
    private int row;

    /** @param most how many pixels the result may have; a smaller picture keeps its size */
    Reduction(int width, int height, long most) {
        this.width = width;
        this.height = height;
        double scale = Math.min(1, Math.sqrt(most / ((double) width * height)));
        int w = Math.max(1, (int) Math.floor(width * scale));
        int h = Math.max(1, (int) Math.floor(height * scale));
        target = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        sums = new double[w * 3];
    }

    /** The next rows, from the left edge to the right. */
    void add(BufferedImage rows) {
        BufferedImage strip = RenditionMaker.opaque(rows);
        if (target.getWidth() == width && target.getHeight() == height) {
            target.getRaster().setRect(0, row, strip.getRaster());
            row += strip.getHeight();
            return;
        }
        int[] pixels = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < strip.getHeight(); y++) {
            addRow(pixels, y * width);
        }
    }

    /** The picture, once all rows have been added. */
    BufferedImage result() {
        return target;
    }

    private void addRow(int[] pixels, int from) {
        double left = (double) target.getHeight() / height;
        while (left > 1e-9 && row < target.getHeight()) {
            double share = Math.min(left, 1 - filled);
            addShare(pixels, from, share);
            filled += share;
            left -= share;
            if (filled > 1 - 1e-9) {
                write();
            }
        }
    }

    private void addShare(int[] pixels, int from, double share) {
        double step = (double) target.getWidth() / width;
        for (int x = 0; x < width; x++) {
            int first = (int) Math.min(target.getWidth() - 1.0, x * step);
            double beyond = Math.max(0, (x + 1) * step - (first + 1));
            if (first + 1 >= target.getWidth()) {
                beyond = 0;
            }
            add(first, pixels[from + x], (step - beyond) * share);
            if (beyond > 0) {
                add(first + 1, pixels[from + x], beyond * share);
            }
        }
    }

    private void add(int column, int pixel, double weight) {
        sums[column * 3] += weight * (pixel >> 16 & 0xff);
        sums[column * 3 + 1] += weight * (pixel >> 8 & 0xff);
        sums[column * 3 + 2] += weight * (pixel & 0xff);
    }

    private void write() {
        for (int x = 0; x < target.getWidth(); x++) {
            target.setRGB(x, row, colour(x * 3) << 16 | colour(x * 3 + 1) << 8 | colour(x * 3 + 2));
        }
        java.util.Arrays.fill(sums, 0);
        filled = 0;
        row++;
    }

    private int colour(int sum) {
        return (int) Math.max(0, Math.min(255, Math.round(sums[sum])));
    }
}
