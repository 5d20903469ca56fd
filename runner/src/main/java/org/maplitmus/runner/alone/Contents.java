package org.maplitmus.runner.alone;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a map held at one moment, as text.
 *
 * @param mappings values by keys
 */
record Contents(Map<String, String> mappings) {

    private static final int MOST_SHOWN = 8;

    /** What {@code map} holds now; nothing if it cannot be iterated. */
    static Contents of(Map<?, ?> map) {
        Map<String, String> mappings = new TreeMap<>();
        Reply.of(() -> {
            map.forEach((key, value) -> mappings.put(Reply.shown(key), Reply.shown(value)));
            return null;
        });
        return new Contents(mappings);
    }

    /** Those that {@code other} does not hold as well, as text such as {@code {1=2}}. */
    String without(Contents other) {
        return mappings.entrySet().stream()
                .filter(entry -> !Objects.equals(other.mappings.get(entry.getKey()), entry.getValue()))
                .limit(MOST_SHOWN)
                .map(Map.Entry::toString)
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
