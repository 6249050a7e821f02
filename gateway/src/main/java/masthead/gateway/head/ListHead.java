package masthead.gateway.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Named;
import org.jspecify.annotations.Nullable;

/** The heads of pages that list stories. */
public final class ListHead {
    private ListHead() {}

    /** The front, which is the newsroom's own page. */
    public static Head front(Newspaper newspaper, List<Card> cards) {
        return new Head(
                "website",
                newspaper.name(),
                newspaper.settings().description(),
                picture(newspaper, cards),
                List.of(),
                List.of(),
                StructuredData.of(List.of(Organisation.whole(newspaper), Organisation.site(newspaper))));
    }

    /**
     * Of a section, a topic, a series, a month: what stands under one name.
     *
     * @param path of its first page
     * @param above the section above; null where there is none
     */
    public static Head collection(
            Newspaper newspaper, Collected collected, String path, @Nullable Named above, List<Card> cards) {
        var way = Breadcrumbs.fromTheFront(newspaper);
        if (above != null) {
            way.to(above.name(), "/section/" + above.slug());
        }
        Thing page = Thing.a("CollectionPage")
                .with("@id", newspaper.at(path))
                .with("url", newspaper.at(path))
                .with("name", collected.name())
                .with("description", collected.text())
                .with("inLanguage", newspaper.language())
                .with("isPartOf", Organisation.site(newspaper))
                .with("publisher", Organisation.brief(newspaper))
                .with("mainEntity", list(newspaper, cards));
        return new Head(
                "website",
                collected.name(),
                collected.text(),
                picture(newspaper, cards),
                List.of(),
                List.of(),
                StructuredData.of(List.of(page, way.to(collected.name(), path).list())));
    }

    /** What a collection is called, and what is said of it. */
    public record Collected(String name, String text) {}

    /** Of an author: who it is, and what they wrote. */
    public static Head author(Newspaper newspaper, Author author, List<Card> cards) {
        String path = "/author/" + author.slug();
        Thing person = Person.of(newspaper, author.slug(), author.name())
                .with("jobTitle", author.role())
                .with("description", author.biography())
                .with("image", Person.portrait(newspaper, author.portrait()))
                .with("worksFor", Organisation.brief(newspaper));
        Thing page = Thing.a("ProfilePage")
                .with("@id", newspaper.at(path))
                .with("url", newspaper.at(path))
                .with("name", author.name())
                .with("inLanguage", newspaper.language())
                .with("isPartOf", Organisation.site(newspaper))
                .with("mainEntity", person)
                .with("hasPart", list(newspaper, cards));
        return new Head(
                "profile",
                author.name(),
                author.biography(),
                face(newspaper, author).orElse(null),
                List.of(),
                List.of(),
                StructuredData.of(List.of(
                        page,
                        Breadcrumbs.fromTheFront(newspaper)
                                .to(author.name(), path)
                                .list())));
    }

    private static Optional<SharedPicture> face(Newspaper newspaper, Author author) {
        return SharedPicture.largest(author.portrait(), "square")
                .map(file -> new SharedPicture(
                        newspaper.at(file.url()), file.type(), file.width(), file.height(), author.name()));
    }

    private static @Nullable Thing list(Newspaper newspaper, List<Card> cards) {
        if (cards.isEmpty()) {
            return null;
        }
        var items = new ArrayList<Thing>();
        for (Card card : cards) {
            items.add(Thing.a("ListItem")
                    .with("position", items.size() + 1)
                    .with("url", newspaper.at(card.url()))
                    .with("name", card.headline()));
        }
        return Thing.a("ItemList").with("itemListElement", items);
    }

    /** The first picture there is: what the page itself begins with. */
    private static @Nullable SharedPicture picture(Newspaper newspaper, List<Card> cards) {
        return cards.stream()
                .flatMap(card -> SharedPicture.wide(newspaper, card.leadPicture()).stream())
                .findFirst()
                .orElse(null);
    }
}
