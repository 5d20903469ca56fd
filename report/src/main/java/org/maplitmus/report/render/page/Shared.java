package org.maplitmus.report.render.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values that are written once and named by their index. Not thread-safe. */
final class Shared<T> {

    private final Map<T, Integer> indices = new LinkedHashMap<>();

    int index(T value) {
        return indices.computeIfAbsent(value, unseen -> indices.size());
    }

    ArrayNode array() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        indices.keySet().forEach(array::addPOJO);
        return array;
    }
}
