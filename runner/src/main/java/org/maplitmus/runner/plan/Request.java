package org.maplitmus.runner.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.jvm.Jdk;

/**
 * What a user asks for.
 *
 * @param id the name of the run
 * @param started when it began
 * @param command the command line, after the program's name
 * @param program how a shell calls this program
 * @param cells the selected cells
 * @param controls cells of weakened twins to run beside them, to show that they can fail
 * @param profile how thorough
 * @param budget how long at most; a fork that is under way is not cut short
 * @param jdks the installations to run them on
 * @param jvmArguments flags to add to every fork
 * @param seed what the stress seeds derive from
 * @param patience how long beyond its limit a cell may be silent before it counts as hung
 * @param oversubscribe whether cells run that need more CPUs than there are
 * @param classPath where forks find the cells, their subjects and this program
 */
public record Request(
        String id,
        Instant started,
        String command,
        String program,
        List<CellModel> cells,
        List<CellModel> controls,
        Profile profile,
        Duration budget,
        List<Jdk> jdks,
        List<String> jvmArguments,
        long seed,
        Duration patience,
        boolean oversubscribe,
        String classPath) {

    /** Copies the lists. */
    public Request {
        cells = List.copyOf(cells);
        controls = List.copyOf(controls);
        jdks = List.copyOf(jdks);
        jvmArguments = List.copyOf(jvmArguments);
    }
}
