package org.maplitmus.runner.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.maplitmus.runner.jvm.Jdk;

/**
 * How cells are to be run and judged, whatever they are: every option of a run, once.
 *
 * @param call how it was asked for
 * @param out where its folder goes
 * @param profile how thorough
 * @param allowNotRun whether a promised guarantee may be left without a verdict
 * @param minWeight by how many samples that were met a promised guarantee must be KEPT; 0 for any
 * @param budget how long at most; a fork that is under way is not cut short
 * @param modelTime how much of the budget the memory model has; zero if it is not asked
 * @param jdks the installations to run on
 * @param jvmArguments flags to add to every fork
 * @param seed what the stress seeds derive from
 * @param patience how long beyond its limit a cell may be silent before it counts as hung
 * @param oversubscribe whether cells run that need more CPUs than there are
 */
public record Terms(
        Call call,
        Path out,
        Profile profile,
        boolean allowNotRun,
        long minWeight,
        Duration budget,
        Duration modelTime,
        List<Jdk> jdks,
        List<String> jvmArguments,
        long seed,
        Duration patience,
        boolean oversubscribe) {

    private static final Duration MOST_MODEL_TIME = Duration.ofMinutes(5);

    /** Copies the lists. */
    public Terms {
        jdks = List.copyOf(jdks);
        jvmArguments = List.copyOf(jvmArguments);
    }

    /** How much of {@code budget} the memory model has unless it is left out: a fifth, and at most five minutes. */
    public static Duration modelTimeOf(Duration budget) {
        Duration fifth = budget.dividedBy(5);
        return fifth.compareTo(MOST_MODEL_TIME) < 0 ? fifth : MOST_MODEL_TIME;
    }

    /** How much of the budget is left for the hardware. */
    public Duration hardwareTime() {
        return budget.minus(modelTime);
    }

    /**
     * How a run was asked for.
     *
     * @param command what the run says it was started by
     * @param program how a shell calls this program
     * @param began when, by {@link System#nanoTime}: from then on the budget runs
     */
    public record Call(String command, String program, long began) {}
}
