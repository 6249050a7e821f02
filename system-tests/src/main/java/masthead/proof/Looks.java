package masthead.proof;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.Browser;
import masthead.system.Look;
import masthead.system.Window;
import masthead.system.reader.PageKind;
import masthead.system.reader.Paper;
import masthead.system.reader.SamplePaper;
import masthead.system.run.Repository;
import masthead.system.run.RunningNewsroom;

/**
 * Pictures of every kind of page of the sample newsroom in four widths, light and dark, as small sheets for {@code docs/looks}; where
 * the design has such a page, a second row shows it. Every page in full is left in {@code system-tests/target/looks}.
 */
public final class Looks {
    /** Widths of windows, and of their columns in a sheet. */
    private static final Map<Integer, Integer> WIDTHS =
            new java.util.TreeMap<>(Map.of(360, 230, 820, 350, 1280, 460, 1680, 560));

    private static final int HEIGHT = 940;
    private static final int GAP = 16;
    private static final int MOST_BYTES_OF_A_ROW = 80_000;
    private static final Map<PageKind, String> DESIGN = Map.of(
            PageKind.FRONT, "front.html",
            PageKind.ARTICLE, "article.html",
            PageKind.SECTION, "section.html",
            PageKind.SEARCH_RESULTS, "search.html",
            PageKind.NEWSLETTERS, "newsletters.html",
            PageKind.MEMBERSHIP, "membership.html",
            PageKind.MISSING, "404.html");

    private final String site;
    private final Browser browser;
    private final Path design;
    private final Path whole = Repository.root().resolve("system-tests/target/looks/site");
    private final Path sheets = Repository.root().resolve("docs/looks/site");
    private final Table table;

    private Looks(String site, Browser browser, Path design, Table table) {
        this.site = site;
        this.browser = browser;
        this.design = design;
        this.table = table;
    }

    /** @param arguments {@code --design FOLDER}, the pages of the design, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(List.of(Options.of(arguments).rest()));
        int at = rest.indexOf("--design");
        Path design = at < 0 ? Path.of("no-design") : Path.of(rest.remove(at + 1));
        rest.remove("--design");
        if (at >= 0 && DESIGN.values().stream().map(design::resolve).noneMatch(Files::exists)) {
            throw new IllegalArgumentException(design + " has none of the pages of the design: " + DESIGN.values());
        }
        try (var newsroom = RunningNewsroom.withSample(rest.toArray(String[]::new));
                var browser = Browser.start()) {
            Paper paper = SamplePaper.in(newsroom);
            var table = new Table(System.out, "Pictures of the site").heads("page", "sheet", "bytes");
            var looks = new Looks(newsroom.site(), browser, design, table);
            Files.createDirectories(looks.whole);
            Files.createDirectories(looks.sheets);
            for (PageKind kind : PageKind.values()) {
                for (Look look : List.of(Look.LIGHT, Look.DARK)) {
                    looks.sheet(kind, look, paper);
                }
            }
        }
    }

    private void sheet(PageKind kind, Look look, Paper paper) throws IOException {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + look.name().toLowerCase(Locale.ROOT);
        var rows = new ArrayList<List<BufferedImage>>();
        rows.add(row(site + kind.in(paper), look, name));
        Path designed = design.resolve(DESIGN.getOrDefault(kind, "none"));
        if (Files.exists(designed)) {
            rows.add(row(designed.toUri().toString(), look, name + "-design"));
        }
        byte[] small = small(joined(rows), rows.size() * MOST_BYTES_OF_A_ROW);
        Path file = sheets.resolve(name + ".webp");
        Files.write(file, small);
        table.row(kind.name().toLowerCase(Locale.ROOT), file.getFileName(), small.length);
    }

    private List<BufferedImage> row(String url, Look look, String name) throws IOException {
        var row = new ArrayList<BufferedImage>();
        for (int width : WIDTHS.keySet()) {
            try (Window window = browser.window(width, look)) {
                window.visit(url);
                window.page().evaluate("() => document.fonts.ready.then(() => 0)");
                byte[] png = window.page().screenshot(new Page.ScreenshotOptions().setFullPage(true));
                Files.write(whole.resolve(name + "-" + width + ".png"), png);
                row.add(ImageIO.read(new ByteArrayInputStream(png)));
            }
        }
        return row;
    }

    private static BufferedImage joined(List<List<BufferedImage>> rows) {
        int width =
                GAP + WIDTHS.values().stream().mapToInt(column -> column + GAP).sum();
        int height = GAP + rows.size() * (HEIGHT + GAP);
        var sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(new Color(0x80, 0x86, 0x8f));
        graphics.fillRect(0, 0, width, height);
        int y = GAP;
        for (List<BufferedImage> row : rows) {
            int x = GAP;
            for (BufferedImage page : row) {
                int column = column(page);
                graphics.drawImage(scaled(page, column), x, y, null);
                x += column + GAP;
            }
            y += HEIGHT + GAP;
        }
        graphics.dispose();
        return sheet;
    }

    private static int column(BufferedImage page) {
        return WIDTHS.getOrDefault(page.getWidth(), page.getWidth());
    }

    /** The page as wide as its column, down to where the column ends. */
    private static BufferedImage scaled(BufferedImage page, int column) {
        int seen = Math.min(page.getHeight(), HEIGHT * page.getWidth() / column);
        int height = Math.max(1, seen * column / page.getWidth());
        var small = new BufferedImage(column, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        // Area averaging: the other ways leave letters out.
        graphics.drawImage(
                page.getSubimage(0, 0, page.getWidth(), seen)
                        .getScaledInstance(column, height, java.awt.Image.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        graphics.dispose();
        return small;
    }

    /** As WebP, as good as the bytes allow. */
    private static byte[] small(BufferedImage sheet, int most) throws IOException {
        float quality = 0.8f;
        byte[] bytes = webp(sheet, quality);
        while (bytes.length > most && quality > 0.1f) {
            quality -= 0.08f;
            bytes = webp(sheet, quality);
        }
        return bytes;
    }

    private static byte[] webp(BufferedImage sheet, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType("image/webp").next();
        ImageWriteParam wanted = writer.getDefaultWriteParam();
        wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        wanted.setCompressionType("Lossy");
        wanted.setCompressionQuality(quality);
        var out = new java.io.ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(sheet, null, null), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
