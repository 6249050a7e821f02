package masthead.articles.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masthead.articles.article.Article;
import masthead.articles.article.ArticleView;
import masthead.articles.article.Articles;
import masthead.articles.article.Publications;

/** What an editorial action is answered with: the story as it stands now, after everything was written. */
@ApplicationScoped
class ArticleViews {
    @Inject
    Articles articles;

    @Inject
    Publications publications;

    ArticleView of(Article article) {
        articles.flush();
        return ArticleView.of(
                article,
                articles.revision(article.id(), article.latestRevision()),
                publications.lookup(article.id()).orElse(null));
    }
}
