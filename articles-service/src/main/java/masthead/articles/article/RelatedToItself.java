package masthead.articles.article;

import masthead.platform.problem.InvalidRequest;

/** 400: a story can't stand below itself. */
public class RelatedToItself extends InvalidRequest {
    RelatedToItself() {
        super("articles", "names the story itself; leave it out");
    }
}
