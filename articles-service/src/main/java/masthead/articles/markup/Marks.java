package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** What is marked about a piece of text: bold, a link, another language. */
record Marks(List<Mark> all) {
    static final Marks NONE = new Marks(List.of());

    private static final Map<String, String> BY_ELEMENT = Map.ofEntries(
            Map.entry("strong", "bold"),
            Map.entry("b", "bold"),
            Map.entry("em", "italic"),
            Map.entry("i", "italic"),
            Map.entry("cite", "italic"),
            Map.entry("dfn", "italic"),
            Map.entry("var", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strike"),
            Map.entry("strike", "strike"),
            Map.entry("del", "strike"),
            Map.entry("sub", "subscript"),
            Map.entry("sup", "superscript"),
            Map.entry("code", "code"),
            Map.entry("kbd", "code"),
            Map.entry("samp", "code"),
            Map.entry("tt", "code"));

    /** One of them, with its attributes. */
    record Mark(String type, Map<String, String> attributes) {}

    /** With what an element means; the same where it means nothing. */
    Marks with(Element element) {
        String type = BY_ELEMENT.get(element.normalName());
        Marks marked = type == null ? this : with(new Mark(type, Map.of()));
        return marked.inTongueOf(element);
    }

    private Marks inTongueOf(Element element) {
        Tongue said = new Tongue(null, null).within(element);
        var attributes = new TreeMap<String, String>();
        Optional.ofNullable(said.lang()).ifPresent(lang -> attributes.put("lang", lang));
        Optional.ofNullable(said.dir()).ifPresent(dir -> attributes.put("dir", dir));
        return attributes.isEmpty() ? this : with(new Mark("language", attributes));
    }

    Marks linking(String href) {
        return with(new Mark("link", Map.of("href", href)));
    }

    /** Where text of these marks links to. */
    Optional<String> link() {
        return all.stream()
                .filter(mark -> mark.type().equals("link"))
                .map(mark -> mark.attributes().get("href"))
                .findFirst();
    }

    /** There is one of each type; the inner one counts. */
    private Marks with(Mark mark) {
        var marks = new ArrayList<>(all);
        marks.removeIf(other -> other.type().equals(mark.type()));
        marks.add(mark);
        return new Marks(List.copyOf(marks));
    }

    void writeTo(ObjectNode text) {
        if (all.isEmpty()) {
            return;
        }
        ArrayNode marks = text.putArray("marks");
        for (Mark mark : all) {
            ObjectNode node = marks.addObject().put("type", mark.type());
            mark.attributes().forEach((name, value) -> Tree.attributes(node).put(name, value));
        }
    }
}
