package masthead.articles.wordpress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import masthead.articles.address.Slug;
import masthead.articles.article.Kind;
import masthead.articles.markup.Attachments;
import masthead.articles.markup.Attachments.Attachment;
import masthead.articles.markup.Loss;
import masthead.articles.markup.Losses;
import masthead.articles.markup.Markup;
import masthead.articles.markup.Markup.Converted;
import masthead.articles.markup.Markup.Source;
import masthead.articles.markup.Plain;
import masthead.articles.markup.Site;
import masthead.document.Document;
import masthead.document.Words;
import org.jspecify.annotations.Nullable;

/** Turns posts and pages into stories. */
public final class Stories {
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_STANDFIRST = 1_000;
    private static final int LONGEST_FALLBACK = 80;
    private static final int MOST_TOPICS = 50;
    /** Custom fields in which newsrooms keep the line below the headline. */
    private static final String[] SUBTITLES = {
        "newspack_post_subtitle",
        "_subtitle",
        "subtitle",
        "wps_subtitle",
        "kia_subtitle",
        "_wp_subtitle",
        "post_subtitle",
        "_post_subtitle",
        "td_subtitle",
        "secondary_title",
        "_secondary_title",
        "standfirst",
        "_standfirst",
        "dek",
        "deck"
    };
    /** Taxonomies that we read, or that only software reads. */
    private static final Set<String> USED = Set.of(
            WpTerm.CATEGORY,
            WpTerm.TAG,
            "author",
            "language",
            "post_translations",
            "term_language",
            "term_translations");

    private final Site site;
    private final WpSite wpSite;
    private final Categories categories;
    private final Attachments attachments;
    private final Instant now;

    /** @param now what is to be published later than that is a draft */
    public Stories(WpSite wpSite, Categories categories, Attachments attachments, Instant now) {
        this.site = wpSite.site();
        this.wpSite = wpSite;
        this.categories = categories;
        this.attachments = attachments;
        this.now = now;
    }

    /**
     * Reads an item of the role {@link Role#STORY}.
     *
     * @throws masthead.document.DocumentRejected its text is larger than what an article may have
     */
    public Story read(WpItem item) {
        var losses = new Losses();
        String language = language(item);
        Converted body =
                new Markup(site, attachments).convert(new Source(item.id(), item.content(), item.link(), language));
        State state = State.of(item, now);
        String headline = headline(item, body.document(), losses);
        List<WpItem.Term> sections = categories.mainFirst(item);
        boolean page = item.type().equals("page");
        return new Story(
                item.id(),
                origin(item),
                page ? Kind.PAGE : Kind.NEWS,
                slug(item, headline),
                language,
                headline,
                standfirst(item, losses),
                page ? List.of() : authors(item),
                sections.isEmpty() ? null : sections.get(0),
                topics(item, sections, losses),
                leadPicture(item, losses),
                body.document(),
                item.at(),
                item.modified(),
                state.published(),
                state.marginNotes(),
                OldPaths.of(site, item),
                all(item, losses, body.losses()));
    }

    /** What names an item for ever. Numbers are of one site only. */
    public String origin(WpItem item) {
        return wpSite.origin("item", item.id());
    }

    private String language(WpItem item) {
        return Stream.concat(item.terms("language").stream().map(WpItem.Term::slug), Stream.of(wpSite.language()))
                .map(slug -> slug.replace('_', '-'))
                .filter(slug -> slug.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}"))
                .findFirst()
                .orElse("en");
    }

    private static String headline(WpItem item, Document body, Losses losses) {
        String title = Plain.ofMarkup(item.title());
        if (title.isEmpty()) {
            String beginning = Words.excerpt(body.toText(), LONGEST_FALLBACK);
            return beginning.isEmpty() ? "Untitled, " + day(item.at()) : beginning;
        }
        return shortened(title, LONGEST_HEADLINE, Loss.Kind.TITLE, "the headline was too long", losses);
    }

    private static String day(@Nullable Instant at) {
        return at == null
                ? "undated"
                : DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(at.atOffset(ZoneOffset.UTC));
    }

    private static String shortened(String text, int longest, Loss.Kind kind, String reason, Losses losses) {
        if (text.length() <= longest) {
            return text;
        }
        losses.add(kind, reason, text);
        String words = Words.excerpt(text, longest);
        return words.isEmpty() ? Words.cut(text, longest) : words;
    }

    private static String slug(WpItem item, String headline) {
        String name = OldPaths.decoded(item.name());
        return Slug.ofName(name.isBlank() ? headline : name, "story-" + item.id());
    }

    private static String standfirst(WpItem item, Losses losses) {
        String subtitle = Plain.ofMarkup(item.field(SUBTITLES).orElse(""));
        String excerpt = Plain.ofMarkup(item.excerpt());
        if (!subtitle.isEmpty() && !excerpt.isEmpty() && !excerpt.equals(subtitle)) {
            losses.add(Loss.Kind.EXCERPT, "the subtitle is the standfirst", excerpt);
        }
        String standfirst = subtitle.isEmpty() ? excerpt : subtitle;
        return shortened(standfirst, LONGEST_STANDFIRST, Loss.Kind.EXCERPT, "the standfirst was too long", losses);
    }

    /** The byline of Co-Authors Plus where there is one, else the item's creator. */
    public static List<String> authors(WpItem item) {
        List<String> several = item.terms("author").stream()
                .map(term -> WpAuthor.key(term.slug().isEmpty() ? term.name() : term.slug()))
                .distinct()
                .toList();
        String creator = WpAuthor.key(item.creator());
        return several.isEmpty() && !creator.isEmpty() ? List.of(creator) : several;
    }

    private static List<WpItem.Term> topics(WpItem item, List<WpItem.Term> sections, Losses losses) {
        var topics = new LinkedHashSet<>(item.terms(WpTerm.TAG));
        sections.stream().skip(1).forEach(topics::add);
        topics.stream()
                .skip(MOST_TOPICS)
                .forEach(term -> losses.add(Loss.Kind.TAXONOMY, "a story has at most 50 topics", term.name()));
        item.terms().stream()
                .filter(term -> !USED.contains(term.taxonomy()))
                .forEach(term -> losses.add(
                        Loss.Kind.TAXONOMY,
                        "terms of the taxonomy " + term.taxonomy() + " are not imported",
                        term.name()));
        return topics.stream().limit(MOST_TOPICS).toList();
    }

    private @Nullable UUID leadPicture(WpItem item, Losses losses) {
        Optional<String> id = item.field("_thumbnail_id").filter(found -> found.matches("[1-9]\\d{0,17}"));
        Optional<Attachment> picture = id.flatMap(found -> attachments.byId(Long.parseLong(found)));
        UUID media = picture.map(Attachment::media).orElse(null);
        if (id.isPresent() && media == null) {
            String words =
                    picture.map(found -> found.alt() + " " + found.address()).orElse("number " + id.get());
            losses.add(Loss.Kind.PICTURE, "the lead picture's file isn't in the archive", words);
        }
        return media;
    }

    private static List<Loss> all(WpItem item, Losses losses, List<Loss> ofText) {
        if (item.sticky()) {
            losses.add(Loss.Kind.STICKY, "it was pinned to the old front", item.title());
        }
        if (item.comments() > 0) {
            losses.add(Loss.Kind.COMMENTS, "comments are not imported", String.valueOf(item.comments()));
        }
        var all = new ArrayList<>(losses.all());
        all.addAll(ofText);
        return List.copyOf(all);
    }
}
