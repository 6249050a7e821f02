package masthead.gateway.head;

import java.util.List;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Rendition;
import org.jspecify.annotations.Nullable;

/** Somebody who writes here. */
final class Person {
    private Person() {}

    static Thing of(Newspaper newspaper, String slug, String name) {
        return Thing.a("Person")
                .with("@id", newspaper.at("/author/" + slug + "#person"))
                .with("name", name)
                .with("url", newspaper.at("/author/" + slug));
    }

    static @Nullable String portrait(Newspaper newspaper, List<Rendition> files) {
        return SharedPicture.largest(files, "square")
                .map(file -> newspaper.at(file.url()))
                .orElse(null);
    }
}
