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
     * @param above the section above; null where there is none
     */
    public static Head collection(Newspaper newspaper, Collected collected, @Nullable Named above, Part part) {
        var way = Breadcrumbs.fromTheFront(newspaper);
        if (above != null) {
            way.to(above.name(), "/section/" + above.slug());
        }
        Thing page = Thing.a("CollectionPage")
                .with("@id", newspaper.at(part.address()))
                .with("url", newspaper.at(part.address()))
                .with("name", part.named(collected.name()))
                .with("description", collected.text())
                .with("inLanguage", newspaper.language())
                .with("isPartOf", Organisation.site(newspaper))
                .with("publisher", Organisation.brief(newspaper))
                .with("mainEntity", list(newspaper, part));
        return new Head(
                "website",
                collected.name(),
                collected.text(),
                picture(newspaper, part.cards()),
                List.of(),
                List.of(),
                StructuredData.of(
                        List.of(page, way.to(collected.name(), collected.path()).list())));
    }

    /**
     * What a collection is called, and what is said of it.
     *
     * @param path of its first page
     */
    public record Collected(String name, String text, String path) {}

    /**
     * One page of a list.
     *
     * @param number 1 for the first
     */
    public record Part(int number, String address, List<Card> cards) {
        private String named(String whole) {
            return number == 1 ? whole : whole + ", page " + number;
        }
    }

    /** Of an author: who it is, and what they wrote. */
    public static Head author(Newspaper newspaper, Author author, Part part) {
        String path = "/author/" + author.slug();
        Thing person = Person.of(newspaper, author.slug(), author.name())
                .with("jobTitle", author.role())
                .with("description", author.biography())
                .with("image", Person.portrait(newspaper, author.portrait()))
                .with("worksFor", Organisation.brief(newspaper));
        Thing page = Thing.a("ProfilePage")
                .with("@id", newspaper.at(part.address()))
                .with("url", newspaper.at(part.address()))
                .with("name", part.named(author.name()))
                .with("inLanguage", newspaper.language())
                .with("isPartOf", Organisation.site(newspaper))
                .with("mainEntity", person)
                .with("hasPart", list(newspaper, part));
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

    private static @Nullable Thing list(Newspaper newspaper, Part part) {
        if (part.cards().isEmpty()) {
            return null;
        }
        var items = new ArrayList<Thing>();
        for (Card card : part.cards()) {
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
