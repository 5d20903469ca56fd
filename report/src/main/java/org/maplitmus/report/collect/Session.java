package org.maplitmus.report.collect;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.FormerIds;

/**
 * A run's own record, kept beside its raw results: where it ran, what was planned, what went wrong.
 *
 * @param id the name of the run's folder
 * @param started when it began
 * @param seconds how long it has taken, in seconds of wall clock
 * @param command the command line that started it, after the program's name
 * @param program how a shell calls this program there
 * @param profile quick, nightly, sanity or teeth
 * @param budgetSeconds the budget, in seconds
 * @param aim how many samples that were met it aims at for each cell, except for a trial
 * @param seed the seed that the stress seeds derive from
 * @param host the machine
 * @param jvms the virtual machines that ran cells
 * @param configurations every configuration that was considered
 * @param cells every cell that was selected
 * @param mishaps forks that failed
 * @param growths with how many entries the subjects grow that some guarantee wants to grow
 * @param times where the time went, or null if nobody kept account
 * @param interrupted whether the run was told to stop early
 * @param stoppedBy the signal that told it so, or null if none did; an earlier version took each for Ctrl-C
 * @param ended whether the run came to its end, interrupted or not: false of one that was killed
 * @param alone the first call of each subject that HashMap answers otherwise with one thread, by the subject's name
 */
public record Session(
        String id,
        Instant started,
        double seconds,
        String command,
        String program,
        String profile,
        long budgetSeconds,
        @JsonAlias("sampleFloor") long aim,
        long seed,
        Host host,
        List<Jvm> jvms,
        List<Configuration> configurations,
        List<PlannedCell> cells,
        List<Mishap> mishaps,
        List<TableGrowth> growths,
        @Nullable Times times,
        boolean interrupted,
        @Nullable StopSignal stoppedBy,
        boolean ended,
        Map<String, Difference> alone) {

    private static final String TEETH = "teeth";

    /** Copies the collections; a run of an earlier version says no program, and nothing of its subjects. */
    public Session {
        Objects.requireNonNull(id);
        Objects.requireNonNull(started);
        program = Objects.requireNonNullElse(program, "./run-stress.sh");
        Objects.requireNonNull(profile);
        Objects.requireNonNull(host);
        jvms = List.copyOf(jvms);
        configurations = List.copyOf(configurations);
        cells = List.copyOf(cells);
        mishaps = List.copyOf(mishaps);
        stoppedBy = interrupted && stoppedBy == null ? StopSignal.INT : stoppedBy;
        alone = Map.copyOf(Objects.requireNonNullElse(alone, Map.of()));
        growths = List.copyOf(Objects.requireNonNullElse(growths, List.of()));
    }

    /** Whether it is to show that the suite can fail: every weakened twin must be caught, every limit shown. */
    public boolean ofTeeth() {
        return profile.equals(TEETH);
    }

    /** With how many entries {@code subject} grows; unknown if nobody looked. */
    public TableGrowth growth(String subject) {
        return growths.stream()
                .filter(growth -> growth.subject().equals(subject))
                .findFirst()
                .orElseGet(() -> TableGrowth.unknown(subject, "this run did not look into it"));
    }

    /** The ids of its cells. */
    Set<String> ids() {
        return cells.stream().map(PlannedCell::id).collect(Collectors.toSet());
    }

    /** The ids of the cells with more actors than the machine has CPUs. */
    public Set<String> oversized() {
        return cells.stream()
                .filter(cell -> !host.needOf(cell.actors()).isMet())
                .map(PlannedCell::id)
                .collect(Collectors.toSet());
    }

    /** The same, with cells called as {@code former} ids are called now. */
    Session renumbered(FormerIds former) {
        return new Session(
                id,
                started,
                seconds,
                command,
                program,
                profile,
                budgetSeconds,
                aim,
                seed,
                host,
                jvms,
                configurations,
                cells.stream().map(cell -> cell.of(former.now(cell.id()))).toList(),
                mishaps.stream()
                        .map(mishap -> mishap.of(former.now(mishap.cell())))
                        .toList(),
                growths,
                times,
                interrupted,
                stoppedBy,
                ended,
                alone);
    }

    /**
     * The machine of a run.
     *
     * @param cpuModel as the operating system names it
     * @param cpus how many the run could use
     * @param os name and kernel version
     * @param arch such as {@code amd64}
     * @param commit the commit that was built, or empty
     * @param version the version of MapLitmus
     */
    public record Host(String cpuModel, int cpus, String os, String arch, String commit, String version) {

        /** Checks what every comparison needs. */
        public Host {
            Objects.requireNonNull(cpuModel);
            Objects.requireNonNull(arch);
        }

        /** What a scenario with so many actors needs here. */
        public CpuNeed needOf(int actors) {
            return new CpuNeed(actors, cpus);
        }
    }

    /**
     * A virtual machine that ran cells.
     *
     * @param id short name, such as {@code 17.0.15}
     * @param version full version
     * @param vendor its vendor
     * @param name such as {@code OpenJDK 64-Bit Server VM}
     * @param home the folder it was installed in, or empty
     */
    public record Jvm(String id, String version, String vendor, String name, String home) {

        /** A run of an earlier version says no home. */
        public Jvm {
            home = Objects.requireNonNullElse(home, "");
        }
    }

    /**
     * One way to run a cell.
     *
     * @param id unique in the run; part of raw file names
     * @param jvm id of the virtual machine
     * @param jvmMode tiered or stress
     * @param compileMode which compiler each actor gets, such as {@code C2/C2}
     * @param flags the flags of the fork
     * @param stressSeed the seed of the compiler's randomizers
     * @param planned whether it fitted into the budget
     */
    public record Configuration(
            String id,
            String jvm,
            String jvmMode,
            String compileMode,
            List<String> flags,
            long stressSeed,
            boolean planned) {

        /** Copies the list. */
        public Configuration {
            flags = List.copyOf(flags);
        }
    }

    /**
     * A selected cell.
     *
     * @param id its id
     * @param actors how many threads it keeps busy at once
     * @param control whether it is a weakened twin's, run to show that the scenario can fail; its verdict decides
     *     nothing
     * @param leftOut whether the budget had no room for it from the beginning
     * @param sampled whether a result of it was written
     */
    public record PlannedCell(String id, int actors, boolean control, boolean leftOut, boolean sampled) {

        private PlannedCell of(String called) {
            return new PlannedCell(called, actors, control, leftOut, sampled);
        }
    }
}
