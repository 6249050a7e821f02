package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Writes text whose spaces and line feeds count: code and drawings made of letters as code, poems as lines. */
final class Preformatted {
    private static final Pattern LANGUAGE = Pattern.compile("(?i)(?:language-|lang-|brush:\\s*)([a-z0-9+#.-]{1,40})");

    private final Flow flow;

    Preformatted(Flow flow) {
        this.flow = flow;
    }

    void pre(Element pre) {
        boolean linked = !pre.select("a[href]").isEmpty();
        if (pre.hasClass("wp-block-verse") || linked) {
            flow.verse(pre);
            return;
        }
        pre.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        String text = Plain.clean(pre.wholeText())
                .replaceFirst("^(?:[ \\t]*\\n)+", "")
                .stripTrailing();
        if (text.isBlank()) {
            return;
        }
        ObjectNode block = Tree.node("codeBlock");
        Matcher language = LANGUAGE.matcher(pre.className() + " " + classesOfCode(pre));
        if (language.find()) {
            Tree.attributes(block).put("language", language.group(1));
        }
        Tree.content(block).add(Tree.node("text").put("text", text));
        flow.add(block);
    }

    private static String classesOfCode(Element pre) {
        Element code = pre.selectFirst("code");
        return code == null ? "" : code.className();
    }
}
