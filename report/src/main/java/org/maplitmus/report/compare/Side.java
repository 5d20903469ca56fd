package org.maplitmus.report.compare;

import java.time.Instant;
import org.maplitmus.report.judge.Run;

/**
 * One of two runs, as far as a reader of the differences must know it.
 *
 * @param id the name of its folder
 * @param started when it began
 * @param profile its profile
 * @param machine the class of its machine
 * @param commit the commit that was built, or empty
 * @param cells how many cells it sampled
 */
public record Side(String id, Instant started, String profile, MachineClass machine, String commit, long cells) {

    static Side of(Run run) {
        return new Side(
                run.session().id(),
                run.session().started(),
                run.session().profile(),
                MachineClass.of(run.session()),
                run.session().host().commit(),
                run.cells().stream().filter(cell -> cell.samples() > 0).count());
    }
}
