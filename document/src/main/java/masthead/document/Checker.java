package masthead.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masthead.document.DocumentRejected.Fault;

/** Goes through a tree once and notes everything that a document may not hold. */
final class Checker {
    private static final Set<String> FIELDS = Set.of("type", "attrs", "content", "marks", "text");

    private final List<Fault> faults = new ArrayList<>();
    private int nodes;
    private int characters;

    static List<Fault> check(JsonNode root) {
        var checker = new Checker();
        checker.node(root, "", Set.of(NodeType.DOC), 1);
        return checker.faults;
    }

    private void node(JsonNode node, String place, Set<NodeType> allowed, int depth) {
        if (!node.isObject()) {
            fault(place, "must be a node: an object with a type");
            return;
        }
        if (depth > Limits.DEPTH) {
            fault(place, "is nested too deeply; at most " + Limits.DEPTH + " levels");
            return;
        }
        if (++nodes == Limits.NODES + 1) {
            fault(place, "is one node too many; at most " + Limits.NODES);
        }
        if (nodes > Limits.NODES || faults.size() >= Limits.VIOLATIONS) {
            return;
        }
        Optional<NodeType> type = NodeType.named(node.path("type").asText());
        if (type.isEmpty() || !allowed.contains(type.get())) {
            fault(at(place, "type"), "must be one of " + names(allowed) + " here");
            return;
        }
        fields(node, place);
        attributes(node.path("attrs"), at(place, "attrs"), type.get().attributes);
        if (type.get() == NodeType.TEXT) {
            text(node, place);
        } else {
            if (node.has("text") || node.has("marks")) {
                fault(place, "has text or marks, which only nodes of type text may have");
            }
            content(node.path("content"), place, type.get(), depth);
        }
    }

    private void fields(JsonNode node, String place) {
        node.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                fault(at(place, name), "is no field of a node");
            }
        });
    }

    private void content(JsonNode content, String place, NodeType type, int depth) {
        if (content.isMissingNode() || content.isArray() && content.isEmpty()) {
            if (!type.content.mayBeEmpty()) {
                fault(place, "is empty; give it content or leave it out");
            }
            return;
        }
        if (!content.isArray()) {
            fault(at(place, "content"), "must be a list of nodes");
            return;
        }
        Set<NodeType> allowed = type.content.types();
        if (allowed.isEmpty()) {
            fault(at(place, "content"), "must be left out; a " + type.wireName + " has none");
            return;
        }
        if (type == NodeType.TABLE_ROW) {
            columns(content, place);
        }
        for (int i = 0; i < content.size(); i++) {
            node(content.get(i), at(place, "content[" + i + "]"), allowed, depth + 1);
        }
    }

    private void columns(JsonNode cells, String place) {
        int columns = 0;
        for (JsonNode cell : cells) {
            columns += Math.max(1, cell.path("attrs").path("colspan").asInt(1));
        }
        if (columns > Limits.COLUMNS) {
            fault(place, "has too many columns; at most " + Limits.COLUMNS);
        }
    }

    private void text(JsonNode node, String place) {
        JsonNode text = node.path("text");
        if (!text.isTextual() || text.textValue().isEmpty()) {
            fault(at(place, "text"), "must be text that isn't empty");
            return;
        }
        if (!Limits.clean(text.textValue())) {
            fault(at(place, "text"), "holds control characters; remove them");
        }
        int before = characters;
        characters += text.textValue().length();
        if (characters > Limits.TEXT && before <= Limits.TEXT) {
            fault(place, "makes the text too long; at most " + Limits.TEXT + " characters in all");
        }
        if (node.has("content")) {
            fault(at(place, "content"), "must be left out; text has none");
        }
        marks(node.path("marks"), at(place, "marks"));
    }

    private void marks(JsonNode marks, String place) {
        if (marks.isMissingNode()) {
            return;
        }
        if (!marks.isArray()) {
            fault(place, "must be a list of marks");
            return;
        }
        var seen = new HashSet<MarkType>();
        for (int i = 0; i < marks.size(); i++) {
            String here = place + "[" + i + "]";
            JsonNode mark = marks.get(i);
            Optional<MarkType> type = MarkType.named(mark.path("type").asText());
            if (type.isEmpty()) {
                fault(here, "is no mark that we know");
                continue;
            }
            if (!seen.add(type.get())) {
                fault(here, "is there twice");
            }
            mark.fieldNames().forEachRemaining(name -> {
                if (!name.equals("type") && !name.equals("attrs")) {
                    fault(at(here, name), "is no field of a mark");
                }
            });
            attributes(mark.path("attrs"), at(here, "attrs"), type.get().attributes);
        }
    }

    private void attributes(JsonNode given, String place, Map<String, Attribute> known) {
        if (!given.isMissingNode() && !given.isObject()) {
            fault(place, "must be an object");
            return;
        }
        given.fieldNames().forEachRemaining(name -> {
            if (!known.containsKey(name)) {
                fault(
                        at(place, name),
                        "is no attribute here" + (known.isEmpty() ? "" : "; known are " + sorted(known.keySet())));
            }
        });
        known.forEach((name, attribute) -> {
            JsonNode value = given.path(name);
            boolean absent = value.isMissingNode() || value.isNull();
            if (absent ? attribute.required : !attribute.allows(value)) {
                fault(at(place, name), attribute.rule);
            }
        });
    }

    private void fault(String place, String message) {
        if (faults.size() < Limits.VIOLATIONS) {
            faults.add(new Fault(place, message));
        }
    }

    private static String at(String place, String part) {
        return place.isEmpty() ? part : place + "." + part;
    }

    private static String names(Set<NodeType> types) {
        return sorted(types.stream().map(type -> type.wireName).collect(Collectors.toSet()));
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
