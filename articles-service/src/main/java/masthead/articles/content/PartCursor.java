package masthead.articles.content;

import java.time.Instant;
import java.util.UUID;
import masthead.platform.page.Page;

/** Where a list in reading order goes on: behind this part, time and id. */
record PartCursor(int part, Instant at, UUID id) {
    static final String BEHIND = """
             and (coalesce(p.part, 1000) > :part or coalesce(p.part, 1000) = :part
                  and (p.firstPublishedAt > :at or p.firstPublishedAt = :at and p.articleId > :id))
            """;

    private static final PartCursor FIRST = new PartCursor(0, Instant.EPOCH, Page.BEFORE_ALL);

    static PartCursor of(Page page) {
        return page.after(3)
                .map(keys -> {
                    try {
                        return new PartCursor(
                                Integer.parseInt(keys.get(0)), Page.time(keys.get(1)), UUID.fromString(keys.get(2)));
                    } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
                        throw Page.badCursor();
                    }
                })
                .orElse(FIRST);
    }

    static String behind(PublicationRow row) {
        Integer part = row.copy().part();
        return Page.cursor(part == null ? ReadingOrder.NO_PART : part, row.firstPublishedAt(), row.id());
    }
}
