package org.maplitmus.report.collect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result that refutes a guarantee without a race: one thread ran the actors of the scenario one after the other.
 *
 * @param order the actors as it ran them
 * @param result the result
 * @param difference the first of their calls that HashMap answers otherwise, or null if there is none or it is not
 *     known
 * @param missing the operation that always throws and changes nothing, or empty
 */
public record Alone(
        List<String> order, String result, @Nullable Difference difference, String missing) {

    /** Keeps excerpts of the texts. */
    public Alone {
        order = List.copyOf(order);
        result = Excerpt.of(result);
        missing = Excerpt.of(missing);
    }

    /** In words, such as {@code one thread that runs remover, then replacer ends with 1, 0}. */
    public String words() {
        return "one thread that runs " + String.join(", then ", order) + " ends with " + result
                + (difference == null ? "" : "; " + difference.words());
    }
}
