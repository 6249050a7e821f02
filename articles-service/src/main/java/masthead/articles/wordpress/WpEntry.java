package masthead.articles.wordpress;

/** One thing that an export file holds, in the order in which it stands there. */
public sealed interface WpEntry permits WpSite, WpAuthor, WpTerm, WpItem {}
