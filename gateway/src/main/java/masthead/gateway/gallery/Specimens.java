package masthead.gateway.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masthead.gateway.asset.Assets;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.page.Dates;
import masthead.gateway.page.Site;
import masthead.gateway.page.Templates;

/** All specimens, as {@code specimens.json} lists them. */
@ApplicationScoped
public class Specimens {
    @Inject
    Templates templates;

    @Inject
    Assets assets;

    private final List<Specimen> all = Material.specimens();

    /** The list of all. */
    String list() {
        List<Map.Entry<String, String>> titles =
                all.stream().map(one -> Map.entry(one.name(), one.title())).toList();
        return templates.render("gallery/list.jte", Map.of("site", site(Beside.NOTHING), "specimens", titles));
    }

    /** The page of one. */
    Optional<String> page(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().map(this::page);
    }

    private String page(Specimen one) {
        return templates.render(one.template(), Map.of("site", site(one.around()), "view", one.shown()));
    }

    private Site site(Beside beside) {
        Settings settings = Material.settings();
        return new Site("https://paper.example", assets.path(), settings, Dates.of(settings), beside);
    }
}
