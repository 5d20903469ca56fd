package org.maplitmus.runner.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What racing threads have seen of the same cell.
 *
 * @param run the id of the run, or null if none was asked
 * @param broken the results that it saw and that refute the guarantee, or show the limit, the most frequent first
 * @param samples how many samples it took
 */
public record Sighting(@Nullable String run, List<String> broken, long samples) {

    /** No run was asked. */
    public static final Sighting NONE = new Sighting(null, List.of(), 0);

    /** Copies the list. */
    public Sighting {
        broken = List.copyOf(broken);
    }

    /** The beginning of what is said if no interleaving is found: there is no suspect where nothing was seen. */
    String headline() {
        return run != null && broken.isEmpty()
                ? "neither run " + run + " nor an interleaving"
                : "memory-order suspect: no interleaving";
    }

    /** A sentence about it. */
    String sentence() {
        if (run == null) {
            return "No run was asked whether racing threads show it.";
        }
        return broken.isEmpty()
                ? "Run " + run + " did not see it in " + Figure.of(samples) + " samples."
                : "Run " + run + " saw it: " + String.join("; ", broken) + ".";
    }
}
