package org.maplitmus.contract.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Brings the JSON of an earlier run or catalogue into the form of today: guarantees get the ids that they have now, and
 * a subject that lists promises beside sources claims each promise by all of them.
 */
public final class FormerJson {

    private static final Set<String> NAMING = Set.of("id", "guarantee", "cell", "cellIds", "refutes");

    private final FormerIds ids;

    private FormerJson(FormerIds ids) {
        this.ids = ids;
    }

    /** Changes {@code tree}, which has guarantees and subjects, and returns it. */
    public static JsonNode renewed(JsonNode tree) {
        FormerJson former = new FormerJson(FormerIds.among(classNames(tree.path("guarantees"))));
        former.renumber(tree);
        tree.path("subjects").forEach(FormerJson::claim);
        return tree;
    }

    private static Map<String, String> classNames(JsonNode guarantees) {
        Map<String, String> classNames = new HashMap<>();
        guarantees.forEach(guarantee -> classNames.put(
                guarantee.path("id").asText(), guarantee.path("className").asText()));
        return classNames;
    }

    private void renumber(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.properties())
                    .forEach(property ->
                            object.set(property.getKey(), renumbered(property.getKey(), property.getValue())));
        } else {
            node.forEach(this::renumber);
        }
    }

    private JsonNode renumbered(String name, JsonNode value) {
        if (NAMING.contains(name) && value.isTextual()) {
            return TextNode.valueOf(ids.now(value.asText()));
        }
        if (NAMING.contains(name) && value instanceof ArrayNode names) {
            IntStream.range(0, names.size())
                    .forEach(i ->
                            names.set(i, TextNode.valueOf(ids.now(names.get(i).asText()))));
        } else {
            renumber(value);
        }
        return value;
    }

    private static void claim(JsonNode subject) {
        if (subject instanceof ObjectNode object && object.has("promises")) {
            JsonNode promises = object.remove("promises");
            JsonNode sources = object.remove("sources");
            object.putArray("claims")
                    .addObject()
                    .<ObjectNode>set("promises", promises)
                    .set("sources", sources);
        }
    }
}
