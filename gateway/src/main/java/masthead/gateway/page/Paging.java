package masthead.gateway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import masthead.gateway.route.Spelling;

/**
 * Where one stands in a list of several pages.
 *
 * @param address of the first page, to which others add their number
 * @param page 1 for the first
 * @param pages at least 1
 */
public record Paging(String address, int page, int pages) {
    /** Stands for numbers that are left out. */
    public static final int GAP = 0;

    private static final int BESIDE = 1;

    static Paging of(String address, int page, long total, int onAPage) {
        long pages = (total + onAPage - 1) / onAPage;
        return new Paging(address, page, (int) Math.max(1, Math.min(pages, Spelling.LAST_PAGE)));
    }

    /** The address of one of the pages. */
    public String at(int number) {
        return number == 1 ? address : address + (address.indexOf('?') < 0 ? "?" : "&") + "page=" + number;
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page >= pages;
    }

    /** The numbers to show: the ends, those around the one that is read, and a gap where more than one is left out. */
    public List<Integer> numbers() {
        var shown = new ArrayList<Integer>();
        int before = 0;
        for (int number : IntStream.rangeClosed(1, pages).filter(this::isShown).toArray()) {
            if (number == before + 2) {
                shown.add(before + 1);
            } else if (number > before + 2) {
                shown.add(GAP);
            }
            shown.add(number);
            before = number;
        }
        return shown;
    }

    private boolean isShown(int number) {
        return number == 1 || number == pages || Math.abs(number - page) <= BESIDE;
    }
}
