package org.maplitmus.report.compare;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.maplitmus.report.judge.JudgedCell;
import org.maplitmus.report.judge.Run;

/**
 * One of many runs: how often each cell was refuted.
 *
 * @param id the name of its folder
 * @param started when it began
 * @param profile its profile
 * @param machine the class of its machine
 * @param refuting the samples that refute the guarantee, by cell; without cells that were not sampled
 */
public record Night(String id, Instant started, String profile, MachineClass machine, Map<String, Share> refuting) {

    /** Copies the map. */
    public Night {
        refuting = Map.copyOf(refuting);
    }

    /** What {@code run} adds to a history. */
    public static Night of(Run run) {
        return new Night(
                run.session().id(),
                run.session().started(),
                run.session().profile(),
                MachineClass.of(run.session()),
                run.cells().stream()
                        .filter(cell -> cell.samples() > 0)
                        .collect(Collectors.toMap(
                                JudgedCell::id,
                                cell -> new Share(cell.broken(), cell.samples()),
                                (first, second) -> first)));
    }

    /** Whether its frequencies can stand beside those of {@code other}. */
    boolean isLike(Night other) {
        return machine.equals(other.machine) && profile.equals(other.profile);
    }
}
