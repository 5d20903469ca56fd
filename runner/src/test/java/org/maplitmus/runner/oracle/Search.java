package org.maplitmus.runner.oracle;

import java.util.function.Predicate;

/** What is looked for among the results of one scenario. Not thread-safe: one thread judges them all. */
final class Search {

    private final Predicate<String> sought;
    private String found = "";

    Search(Predicate<String> sought) {
        this.sought = sought;
    }

    /** Whether {@code result} is sought. */
    boolean meets(String result) {
        boolean hit = sought.test(result);
        if (hit && found.isEmpty()) {
            found = result;
        }
        return hit;
    }

    /** The first result that is sought, or empty. */
    String found() {
        return found;
    }
}
