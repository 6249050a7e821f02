package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import masthead.articles.address.Slug;
import masthead.articles.author.Author;
import masthead.articles.author.AuthorRequest;
import masthead.articles.author.Authors;
import masthead.articles.imports.Outcome;
import masthead.articles.named.PageAddresses;
import masthead.articles.section.Section;
import masthead.articles.section.SectionRequest;
import masthead.articles.section.Sections;
import masthead.articles.topic.Topic;
import masthead.articles.topic.TopicRequest;
import masthead.articles.topic.Topics;
import masthead.articles.wordpress.Categories;
import masthead.articles.wordpress.OldPaths;
import masthead.articles.wordpress.WpAuthor;
import masthead.articles.wordpress.WpSite;
import masthead.articles.wordpress.WpTerm;
import masthead.document.Words;
import masthead.platform.id.Ids;

/**
 * Takes in sections, topics and authors. One that the newsroom has already under the same address is meant; what was made
 * once is never changed by an import.
 */
@ApplicationScoped
public class TakeInNames {
    private static final int LONGEST_TERM = 100;
    private static final int LONGEST_NAME = 200;

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Authors authors;

    @Inject
    Origins origins;

    @Inject
    LeadOldPaths lead;

    @Inject
    PageAddresses addresses;

    @Inject
    Clock clock;

    Took section(WpSite site, Categories categories, WpTerm term) {
        String origin = site.origin("category", term.slug());
        if (origins.lookup(origin).isPresent()) {
            return Took.of(Outcome.UNCHANGED);
        }
        String wished = Slug.ofName(plain(term), "section-" + term.id());
        Optional<Section> same = sections.lookup(wished).filter(found -> !origins.made(found.id()));
        Section section = same.orElseGet(() -> {
            UUID parent = term.parent().isEmpty() ? null : origins.thing(site.origin("category", term.parent()));
            String slug = Slug.free(wished, taken -> sections.lookup(taken).isPresent());
            var wanted = new SectionRequest(slug, name(term), term.description(), parent, null);
            return sections.add(new Section(id(), wanted, sections.all().size()));
        });
        sections.flush();
        addresses.appears(section);
        return came(origin, section.id(), categories.paths(term), section.path(), same.isPresent());
    }

    Took topic(WpSite site, WpTerm term) {
        String origin = site.origin("topic", term.slug());
        if (origins.lookup(origin).isPresent()) {
            return Took.of(Outcome.UNCHANGED);
        }
        String wished = Slug.ofName(plain(term), "topic-" + term.id());
        Optional<Topic> same = topics.lookup(wished).filter(found -> !origins.made(found.id()));
        Topic topic = same.orElseGet(() -> {
            String slug = Slug.free(wished, taken -> topics.lookup(taken).isPresent());
            return topics.add(new Topic(id(), new TopicRequest(slug, name(term), term.description())));
        });
        topics.flush();
        addresses.appears(topic);
        OldPaths paths = term.tag() ? OldPaths.of(term, java.util.List.of()) : OldPaths.NONE;
        return came(origin, topic.id(), paths, topic.path(), same.isPresent());
    }

    /** Authors keep the address that they had, unless that was an e-mail address. */
    Took author(WpSite site, WpAuthor author) {
        String origin = site.origin("author", author.login());
        if (origins.lookup(origin).isPresent()) {
            return Took.of(Outcome.UNCHANGED);
        }
        String name = cut(author.name(), LONGEST_NAME);
        String wished = Slug.ofName(author.login().contains("@") ? name : author.login(), "author");
        Function<String, Optional<Author>> bySlug = authors::lookup;
        Optional<Author> same = bySlug.apply(wished)
                .filter(found -> found.name().equals(name))
                .filter(found -> !origins.made(found.id()));
        Author here = same.orElseGet(() -> {
            String slug = Slug.free(wished, taken -> bySlug.apply(taken).isPresent());
            return authors.add(new Author(id(), new AuthorRequest(slug, name, "", author.biography(), null)));
        });
        authors.flush();
        addresses.appears(here);
        return came(origin, here.id(), OldPaths.of(author), here.path(), same.isPresent());
    }

    private Took came(String origin, UUID thing, OldPaths paths, String target, boolean here) {
        origins.add(Imported.name(origin, thing));
        return new Took(here ? Outcome.UNCHANGED : Outcome.IMPORTED, lead.to(target, paths.own()));
    }

    private static String plain(WpTerm term) {
        String slug = OldPaths.decoded(term.slug());
        return slug.isEmpty() ? term.name() : slug;
    }

    private static String name(WpTerm term) {
        return cut(term.name().isBlank() ? plain(term) : term.name(), LONGEST_TERM);
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : Words.cut(name, longest - 1) + "…";
    }

    private UUID id() {
        return Ids.next(clock.instant());
    }
}
