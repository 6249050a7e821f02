package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masthead.articles.imports.Source;
import masthead.articles.wordpress.WpAuthor;
import masthead.articles.wordpress.WpTerm;
import masthead.platform.worker.Lease.Interrupted;

/** The steps for sections, topics and authors. */
@ApplicationScoped
public class NameSteps {
    @Inject
    TakeInNames names;

    void take(Survey survey, Steps steps) throws Interrupted {
        for (WpTerm term : survey.sections()) {
            var source = new Source("category:" + term.slug(), "category", "section", term.name());
            steps.take(source, () -> names.section(survey.site(), survey.categories(), term));
        }
        for (WpTerm term : survey.topics()) {
            String kind = term.tag() ? "tag" : "category";
            var source = new Source("topic:" + term.slug(), kind, "topic", term.name());
            steps.take(source, () -> names.topic(survey.site(), term));
        }
        for (WpAuthor author : survey.authors()) {
            String state = survey.account(author) ? "account" : "guest";
            var source = new Source("author:" + author.login(), "author", state, author.name());
            steps.take(source, () -> names.author(survey.site(), author));
        }
    }
}
