package masthead.articles.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import masthead.articles.article.Article;
import masthead.articles.article.ArticleView;
import masthead.articles.article.Articles;
import masthead.articles.article.Publications;
import masthead.platform.version.Versioned;

/** How an editorial action is answered: the story as it stands now, under its new version. */
@ApplicationScoped
class ArticleAnswers {
    @Inject
    Articles articles;

    @Inject
    Publications publications;

    Response view(Article article) {
        articles.flush();
        var latest = articles.revision(article.id(), article.latestRevision());
        var view = ArticleView.of(
                article, latest, publications.lookup(article.id()).orElse(null));
        return Versioned.ok(view, article.version());
    }
}
