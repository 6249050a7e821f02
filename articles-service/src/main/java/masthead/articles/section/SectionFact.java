package masthead.articles.section;

/** What followers learn of a section. */
public record SectionFact(String slug, int version) {}
