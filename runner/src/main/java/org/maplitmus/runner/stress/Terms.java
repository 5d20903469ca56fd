package org.maplitmus.runner.stress;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.maplitmus.report.judge.Judge.Strictness;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.plan.Profile;

/**
 * How cells are to be run and judged, whatever they are.
 *
 * @param command what the run says it was started by
 * @param program how a shell calls this program
 * @param out where its folder goes
 * @param profile how thorough
 * @param strictness what may be left out
 * @param budget how long at most
 * @param jdks the installations to run on
 * @param jvmArguments flags to add to every fork
 * @param seed what the stress seeds derive from
 * @param patience how long beyond its limit a cell may be silent before it counts as hung
 * @param oversubscribe whether cells run that need more CPUs than there are
 */
public record Terms(
        String command,
        String program,
        Path out,
        Profile profile,
        Strictness strictness,
        Duration budget,
        List<Jdk> jdks,
        List<String> jvmArguments,
        long seed,
        Duration patience,
        boolean oversubscribe) {

    /** Copies the lists. */
    public Terms {
        jdks = List.copyOf(jdks);
        jvmArguments = List.copyOf(jvmArguments);
    }
}
