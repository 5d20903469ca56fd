package org.maplitmus.runner.explain.lincheck;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is looked for among the results of one scenario, and what was met. Not thread-safe: one thread judges them all.
 */
final class Search {

    private final Predicate<String> sought;
    private final Map<String, Boolean> met = new TreeMap<>();
    private long tried;
    private String found = "";

    Search(Predicate<String> sought) {
        this.sought = sought;
    }

    /** Whether {@code result} is sought; it counts until one is, as what comes later only repeats it. */
    boolean meets(String result) {
        boolean hit = met.computeIfAbsent(result, sought::test);
        if (found.isEmpty()) {
            tried++;
            found = hit ? result : "";
        }
        return hit;
    }

    /** How many results were met, up to the first that is sought. */
    long tried() {
        return tried;
    }

    /** The first result that is sought, or empty. */
    String found() {
        return found;
    }

    /** All results that are not sought, in the order of their texts. */
    List<String> others() {
        return met.entrySet().stream()
                .filter(each -> !each.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
