package masthead.gateway.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The templates below src/main/jte, compiled into classes. They escape by context. */
@ApplicationScoped
public class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "masthead.gateway.templates");

    String render(String template, Site site, Object view) {
        return render(template, Map.of("site", site, "view", view));
    }

    /** Renders a template of any part of the house. */
    public String render(String template, Map<String, Object> parameters) {
        var out = new StringOutput(16_384);
        engine.render(template, parameters, out);
        return out.toString();
    }
}
