package masthead.articles.markup;

import java.util.Set;
import masthead.articles.markup.Loss.Kind;
import org.jsoup.nodes.Element;

/** What a document never shows: programs, styles, forms, drawings, and words that only a pointer finds. */
final class Unshown {
    private static final Set<String> FORMS = Set.of(
            "form",
            "datalist",
            "input",
            "select",
            "textarea",
            "button",
            "option",
            "optgroup",
            "output",
            "meter",
            "progress");
    private static final Set<String> DRAWINGS = Set.of("svg", "canvas");
    private static final int BEGINNING = 200;

    private Unshown() {}

    /** Notes an element of that sort as lost; false where it is none. */
    static boolean note(Element element, Losses losses) {
        String name = element.normalName();
        if (name.equals("script")) {
            String what = element.attr("src").isEmpty() ? element.data() : element.attr("src");
            losses.add(Kind.SCRIPT, "programs are not imported", beginning(what));
        } else if (name.equals("style")) {
            losses.add(Kind.STYLE, "the site has one style", beginning(element.data()));
        } else if (FORMS.contains(name)) {
            String words = Plain.words(element) + " " + element.attr("value");
            losses.add(Kind.FORM, "forms are not imported", "<" + name + "> " + words);
        } else if (DRAWINGS.contains(name)) {
            losses.add(Kind.DRAWING, "drawings in the text are not imported", "<" + name + "> " + Plain.words(element));
        } else {
            return false;
        }
        return true;
    }

    private static String beginning(String text) {
        String line = Plain.line(text);
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING) + "…";
    }

    /** Notes the words that show up only when a pointer rests on others. */
    static void noteTitle(Element element, Losses losses) {
        String title = Plain.line(element.attr("title"));
        if (title.isEmpty() || title.equalsIgnoreCase(element.text().strip())) {
            return;
        }
        boolean expands =
                element.normalName().equals("abbr") || element.normalName().equals("acronym");
        losses.add(
                expands ? Kind.ABBREVIATION : Kind.TOOLTIP,
                expands ? "what the abbreviation means stood in its tooltip" : "words stood in a tooltip",
                element.text() + ": " + title);
    }
}
