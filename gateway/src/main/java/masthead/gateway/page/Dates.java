package masthead.gateway.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import masthead.gateway.content.Records.Settings;
import org.jspecify.annotations.Nullable;

/** Times as readers read them, in the newsroom's zone. Always with the date: pages are kept, and "today" would grow old. */
public final class Dates {
    private final ZoneId zone;
    private final DateTimeFormatter full;
    private final DateTimeFormatter day;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter zoned;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthName;

    /** The ways to write a date, by that of the day alone: what stands before it with the day of the week. */
    private static final Map<String, String> WEEKDAYS =
            Map.of("d MMMM yyyy", "EEEE ", "MMMM d, yyyy", "EEEE, ", "yyyy-MM-dd", "EEEE, ");

    private static final String DAY = "d MMMM yyyy";

    public static Dates of(Settings settings) {
        return new Dates(settings.zone(), settings.language(), settings.dateFormat(), settings.timeFormat());
    }

    public Dates(String zone, String language) {
        this(zone, language, null, null);
    }

    /**
     * Times in a zone.
     *
     * @param date how a day is written; null, and what isn't known here, for "23 November 2026"
     * @param time {@code 12} for "2:05 pm", else "14:05"
     */
    private Dates(String zone, String language, @Nullable String date, @Nullable String time) {
        Locale locale = Locale.forLanguageTag(language);
        String written = date != null && WEEKDAYS.containsKey(date) ? date : DAY;
        boolean twelve = "12".equals(time);
        String hours = twelve ? "h:mm a" : "HH:mm";
        this.zone = ZoneId.of(zone);
        full = DateTimeFormatter.ofPattern(written + ", " + hours, locale);
        day = DateTimeFormatter.ofPattern(written, locale);
        weekday = DateTimeFormatter.ofPattern(WEEKDAYS.get(written) + written, locale);
        clock = DateTimeFormatter.ofPattern(hours, locale);
        zoned = DateTimeFormatter.ofPattern("zzz", locale);
        month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        monthName = DateTimeFormatter.ofPattern("LLLL", locale);
    }

    /** For the {@code datetime} attribute: with the zone's offset, to the minute. */
    public String machine(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.atZone(zone).withSecond(0).withNano(0));
    }

    /** "23 November 2026, 14:05". */
    public String full(Instant at) {
        return full.format(at.atZone(zone));
    }

    /** A time that stands after another: in full, or "14:25" where the day is the same. */
    public String later(Instant at, Instant shown) {
        return date(at).equals(date(shown)) ? clock(at) : full(at);
    }

    /** The zone at a time, in short: "CET". */
    public String zone(Instant at) {
        return zoned.format(at.atZone(zone));
    }

    /** "14:05". */
    public String clock(Instant at) {
        return clock.format(at.atZone(zone));
    }

    /** "23 November 2026". */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** "Monday 23 November 2026". */
    public String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /** "November 2026". */
    public String month(YearMonth which) {
        return month.format(which);
    }

    /** "November". */
    public String monthName(YearMonth which) {
        return monthName.format(which);
    }

    public LocalDate date(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** The zone as it is named to readers, such as "Central European Time (CET)" or an offset. */
    public String zoneName(String language) {
        return zone.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
    }
}
