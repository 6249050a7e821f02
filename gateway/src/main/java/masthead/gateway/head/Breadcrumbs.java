package masthead.gateway.head;

import java.util.ArrayList;
import java.util.List;
import masthead.gateway.content.Newspaper;

/** The way from the front to a page, each step above it a page of its own. */
final class Breadcrumbs {
    private final Newspaper newspaper;
    private final List<Thing> steps = new ArrayList<>();

    private Breadcrumbs(Newspaper newspaper) {
        this.newspaper = newspaper;
    }

    static Breadcrumbs fromTheFront(Newspaper newspaper) {
        return new Breadcrumbs(newspaper).to(newspaper.name(), "/");
    }

    Breadcrumbs to(String name, String path) {
        steps.add(Thing.a("ListItem")
                .with("position", steps.size() + 1)
                .with("name", name)
                .with("item", newspaper.at(path)));
        return this;
    }

    Thing list() {
        return Thing.a("BreadcrumbList").with("itemListElement", steps);
    }
}
