package masthead.articles.desk;

import java.util.UUID;

/** Somebody who is in a story now. */
public record Present(UUID person, String name, Doing doing) {}
