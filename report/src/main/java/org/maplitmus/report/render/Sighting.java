package org.maplitmus.report.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.view.Numbers;

/**
 * What racing threads have seen of a cell.
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

    /** What {@code run} has seen of {@code cell}. */
    public static Sighting of(Run run, JudgedCell cell) {
        return new Sighting(
                run.session().id(),
                cell.outcomes().stream()
                        .filter(seen -> seen.kind().sought())
                        .map(JudgedCell.SeenOutcome::result)
                        .toList(),
                cell.samples());
    }

    /** Who does not show it, if no execution does. */
    String nobody() {
        return run != null && broken.isEmpty()
                ? "neither run " + run + " nor an execution of the memory model"
                : "no execution of the memory model";
    }

    /** A sentence about it. */
    String sentence() {
        if (run == null) {
            return "No run was asked whether racing threads show it.";
        }
        return broken.isEmpty()
                ? "Run " + run + " did not see it in " + Numbers.count(samples, "sample") + "."
                : "Run " + run + " saw it: " + String.join("; ", broken) + ".";
    }
}
