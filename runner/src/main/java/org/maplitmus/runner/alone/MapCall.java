package org.maplitmus.runner.alone;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call of {@link Map} that every map answers as HashMap does, whatever the order of its keys.
 *
 * <p>In the text of a call {@code k} is a key, {@code v} and {@code w} are values.
 */
enum MapCall {
    PUT("put(k, v)", (map, k, v, w) -> map.put(k, v)),
    GET("get(k)", (map, k, v, w) -> map.get(k)),
    REMOVE("remove(k)", (map, k, v, w) -> map.remove(k)),
    CONTAINS_KEY("containsKey(k)", (map, k, v, w) -> map.containsKey(k)),
    CONTAINS_VALUE("containsValue(v)", (map, k, v, w) -> map.containsValue(v)),
    SIZE("size()", (map, k, v, w) -> map.size()),
    IS_EMPTY("isEmpty()", (map, k, v, w) -> map.isEmpty()),
    GET_OR_DEFAULT("getOrDefault(k, v)", (map, k, v, w) -> map.getOrDefault(k, v)),
    PUT_IF_ABSENT("putIfAbsent(k, v)", (map, k, v, w) -> map.putIfAbsent(k, v)),
    REMOVE_VALUE("remove(k, v)", (map, k, v, w) -> map.remove(k, v)),
    REPLACE("replace(k, v)", (map, k, v, w) -> map.replace(k, v)),
    REPLACE_VALUE("replace(k, v, w)", (map, k, v, w) -> map.replace(k, v, w)),
    COMPUTE_IF_ABSENT("computeIfAbsent(k, key -> v)", (map, k, v, w) -> map.computeIfAbsent(k, key -> v)),
    COMPUTE_IF_PRESENT(
            "computeIfPresent(k, (key, old) -> v)", (map, k, v, w) -> map.computeIfPresent(k, (key, old) -> v)),
    COMPUTE_IF_PRESENT_TO_NULL(
            "computeIfPresent(k, (key, old) -> null)", (map, k, v, w) -> map.computeIfPresent(k, (key, old) -> null)),
    COMPUTE("compute(k, (key, old) -> v)", (map, k, v, w) -> map.compute(k, (key, old) -> v)),
    COMPUTE_TO_NULL("compute(k, (key, old) -> null)", (map, k, v, w) -> map.compute(k, (key, old) -> null)),
    MERGE("merge(k, v, Integer::sum)", (map, k, v, w) -> map.merge(k, v, Integer::sum)),
    MERGE_TO_NULL("merge(k, v, (old, given) -> null)", (map, k, v, w) -> map.merge(k, v, (old, given) -> null)),
    PUT_ALL("putAll(Map.of(k, v))", (map, k, v, w) -> {
        map.putAll(Map.of(k, v));
        return null;
    }),
    REPLACE_ALL("replaceAll((key, old) -> v)", (map, k, v, w) -> {
        map.replaceAll((key, old) -> v);
        return null;
    }),
    CLEAR("clear()", (map, k, v, w) -> {
        map.clear();
        return null;
    }),
    KEYS_CONTAIN("keySet().contains(k)", (map, k, v, w) -> map.keySet().contains(k)),
    KEYS_REMOVE("keySet().remove(k)", (map, k, v, w) -> map.keySet().remove(k)),
    KEYS_REMOVE_IF(
            "keySet().removeIf(key -> key == k)", (map, k, v, w) -> map.keySet().removeIf(key -> key == k)),
    VALUES_REMOVE_IF(
            "values().removeIf(value -> value == v)",
            (map, k, v, w) -> map.values().removeIf(value -> value == v)),
    ENTRIES_CONTAIN(
            "entrySet().contains(Map.entry(k, v))",
            (map, k, v, w) -> map.entrySet().contains(Map.entry(k, v))),
    ENTRIES_REMOVE(
            "entrySet().remove(Map.entry(k, v))",
            (map, k, v, w) -> map.entrySet().remove(Map.entry(k, v))),
    ENTRIES_REMOVE_IF(
            "entrySet().removeIf(entry -> entry.getKey() == k)",
            (map, k, v, w) -> map.entrySet().removeIf(entry -> entry.getKey() == k)),
    ENTRY_SET_VALUE("entrySet().iterator().setValue(v) at k", (map, k, v, w) -> {
        for (Entry<Integer, Integer> entry : map.entrySet()) {
            if (entry.getKey() == k) {
                return entry.setValue(v);
            }
        }
        return null;
    }),
    ITERATOR_REMOVE("keySet().iterator().remove() at k", (map, k, v, w) -> {
        for (Iterator<Integer> keys = map.keySet().iterator(); keys.hasNext(); ) {
            if (keys.next() == k) {
                keys.remove();
                return true;
            }
        }
        return false;
    });

    private static final Pattern METHOD = Pattern.compile("\\b([a-z]\\w*)\\(");
    private static final Pattern ARGUMENT = Pattern.compile("\\b[kvw]\\b");

    private final String form;

    @SuppressWarnings("ImmutableEnumChecker") // A function without state.
    private final Body body;

    MapCall(String form, Body body) {
        this.form = form;
        this.body = body;
    }

    /** What is called. */
    @FunctionalInterface
    private interface Body {

        @Nullable
        Object on(Map<Integer, Integer> map, int k, int v, int w);
    }

    /** The calls that use no other methods than {@code names}. */
    static List<MapCall> among(Set<String> names) {
        return Stream.of(values())
                .filter(call -> names.containsAll(call.methods()))
                .toList();
    }

    /** The calls of the map's own method {@code name}. */
    static List<MapCall> of(String name) {
        return Stream.of(values())
                .filter(call -> call.form.startsWith(name + "(") && !call.form.startsWith(name + "()."))
                .toList();
    }

    private List<String> methods() {
        return METHOD.matcher(form)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !List.of("of", "entry", "getKey").contains(name))
                .toList();
    }

    /** The call of {@code map} with these arguments. */
    Reply on(Map<Integer, Integer> map, int k, int v, int w) {
        return Reply.of(() -> body.on(map, k, v, w));
    }

    /** The call as text, such as {@code replace(3, 7)}. */
    String text(int k, int v, int w) {
        return ARGUMENT.matcher(form).replaceAll(match -> Integer.toString(argument(match, k, v, w)));
    }

    private static int argument(MatchResult match, int k, int v, int w) {
        return switch (match.group()) {
            case "k" -> k;
            case "v" -> v;
            default -> w;
        };
    }
}
