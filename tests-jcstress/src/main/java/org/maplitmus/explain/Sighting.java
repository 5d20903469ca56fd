package org.maplitmus.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What racing threads have seen of the same cell.
 *
 * @param run the id of the run, or null if none was asked
 * @param broken the results that refute the guarantee which it saw, the most frequent first
 * @param samples how many samples it took
 */
public record Sighting(@Nullable String run, List<String> broken, long samples) {

    /** No run was asked. */
    public static final Sighting NONE = new Sighting(null, List.of(), 0);

    /** Copies the list. */
    public Sighting {
        broken = List.copyOf(broken);
    }

    /** A sentence about it. */
    String sentence() {
        if (run == null) {
            return "No run was asked whether racing threads show it.";
        }
        return broken.isEmpty()
                ? "Run " + run + " did not see it either, in " + Figure.of(samples)
                        + " samples: neither of the two shows it."
                : "Run " + run + " saw it: " + String.join("; ", broken) + ".";
    }
}
