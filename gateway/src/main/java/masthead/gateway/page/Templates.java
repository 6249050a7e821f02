package masthead.gateway.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;

/** The templates below src/main/jte, compiled into classes. They escape by context. */
@ApplicationScoped
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "masthead.gateway.templates");

    String render(String template, Site site, Object view) {
        var out = new StringOutput(16_384);
        engine.render(template, java.util.Map.of("site", site, "view", view), out);
        return out.toString();
    }
}
