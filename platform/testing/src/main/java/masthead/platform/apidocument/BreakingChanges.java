package masthead.platform.apidocument;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import masthead.platform.apidocument.Shapes.Way;

/**
 * What a client made for one document would stumble over at another. Of answers nothing may go, change its type or become
 * null; of what is sent nothing may become required, change, or go, for unknown fields are refused.
 */
final class BreakingChanges {
    private final JsonNode before;
    private final JsonNode after;
    private final List<String> found = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();

    private BreakingChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /** Each change, in words; empty if older clients go on working. */
    static List<String> between(JsonNode before, JsonNode after) {
        var changes = new BreakingChanges(before, after);
        changes.paths();
        return changes.found;
    }

    private void paths() {
        for (Map.Entry<String, JsonNode> path : before.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
                JsonNode now = after.path("paths").path(path.getKey()).path(verb.getKey());
                String where = verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
                if (now.isMissingNode()) {
                    found.add(where + " is gone");
                } else {
                    parameters(where, verb.getValue().path("parameters"), now.path("parameters"));
                    bodies(where + " takes", verb.getValue().path("requestBody"), now.path("requestBody"), Way.SENT);
                    answers(where, verb.getValue().path("responses"), now.path("responses"));
                }
            }
        }
    }

    private void parameters(String where, JsonNode old, JsonNode now) {
        for (JsonNode parameter : old) {
            JsonNode there = named(now, parameter);
            if (there.isMissingNode()) {
                found.add(where + " no longer takes " + parameter.path("name").asText());
            } else {
                String what = where + " takes " + parameter.path("name").asText();
                schemas(what, parameter.path("schema"), there.path("schema"), Way.SENT);
            }
        }
        for (JsonNode parameter : now) {
            if (parameter.path("required").asBoolean()
                    && !named(old, parameter).path("required").asBoolean()) {
                found.add(where + " needs " + parameter.path("name").asText());
            }
        }
    }

    private static JsonNode named(JsonNode parameters, JsonNode like) {
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(one -> one.path("name").equals(like.path("name"))
                        && one.path("in").equals(like.path("in")))
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private void answers(String where, JsonNode old, JsonNode now) {
        for (Map.Entry<String, JsonNode> answer : old.properties()) {
            if (!now.has(answer.getKey())) {
                found.add(where + " no longer answers " + answer.getKey());
            } else {
                bodies(where + " answers", answer.getValue(), now.path(answer.getKey()), Way.ANSWERED);
            }
        }
    }

    private void bodies(String where, JsonNode old, JsonNode now, Way way) {
        if (way == Way.SENT && old.isMissingNode() && now.path("required").asBoolean()) {
            found.add(where + " a body now");
        }
        for (Map.Entry<String, JsonNode> content : old.path("content").properties()) {
            JsonNode there = now.path("content").path(content.getKey());
            if (there.isMissingNode()) {
                found.add(where + " no " + content.getKey() + " any more");
            } else {
                schemas(where, content.getValue().path("schema"), there.path("schema"), way);
            }
        }
    }

    private void schemas(String where, JsonNode old, JsonNode now, Way way) {
        JsonNode one = resolved(before, old);
        JsonNode other = resolved(after, now);
        if (old.has("$ref") && !compared.add(way + " " + old.path("$ref") + " " + now.path("$ref"))) {
            return;
        }
        nulls(where, old, now, way);
        if (!one.path("type").equals(other.path("type")) || !one.path("format").equals(other.path("format"))) {
            found.add(where + " as " + kind(other) + ", which was " + kind(one));
            return;
        }
        values(where, one.path("enum"), other.path("enum"), way);
        if (one.has("items")) {
            schemas(where + "[]", one.path("items"), other.path("items"), way);
        }
        fields(where, one, other, way);
    }

    private void nulls(String where, JsonNode old, JsonNode now, Way way) {
        boolean was = old.path("nullable").asBoolean();
        boolean is = now.path("nullable").asBoolean();
        if (way == Way.ANSWERED ? is && !was : was && !is) {
            found.add(where + (is ? " null now" : " no null any more"));
        }
    }

    private void values(String where, JsonNode old, JsonNode now, Way way) {
        var left = new HashSet<JsonNode>();
        old.forEach(left::add);
        now.forEach(left::remove);
        if (way == Way.SENT && !now.isMissingNode() && (old.isMissingNode() || !left.isEmpty())) {
            found.add(where + " fewer values: " + left);
        }
    }

    private void fields(String where, JsonNode old, JsonNode now, Way way) {
        Set<String> needed = texts(now.path("required"));
        Set<String> promised = texts(old.path("required"));
        for (Map.Entry<String, JsonNode> field : old.path("properties").properties()) {
            String name = where + " ." + field.getKey();
            if (!now.path("properties").has(field.getKey())) {
                found.add(name + " no longer");
                continue;
            }
            if (way == Way.ANSWERED && promised.contains(field.getKey()) && !needed.contains(field.getKey())) {
                found.add(name + " not always");
            }
            schemas(name, field.getValue(), now.path("properties").path(field.getKey()), way);
        }
        if (way == Way.SENT) {
            needed.stream()
                    .filter(name -> !promised.contains(name))
                    .forEach(name -> found.add(where + " ." + name + " as required"));
        }
    }

    private static Set<String> texts(JsonNode array) {
        var texts = new HashSet<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String kind(JsonNode schema) {
        return schema.path("type").asText("anything") + " "
                + schema.path("format").asText();
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        JsonNode reference = schema.has("allOf") ? schema.path("allOf").path(0) : schema;
        String target = reference.path("$ref").asText();
        return target.isEmpty() ? schema : document.at(target.substring(1));
    }
}
