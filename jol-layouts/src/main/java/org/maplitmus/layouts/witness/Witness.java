package org.maplitmus.layouts.witness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.maplitmus.layouts.vm.JavaHome;

/** The hardware witness of false sharing: runs all experiments, in less than a minute if the machine is idle. */
public final class Witness {

    /** Bytes of a cache line, as x86-64 and most others have it. */
    public static final int LINE = 64;

    private Witness() {}

    /**
     * Runs the experiments, one fork after another.
     *
     * @param home the virtual machine to look at
     * @param classpath where the forks find this module and the maps, as {@code java.class.path} has it
     * @throws IOException if a fork does not start, does not end, or writes no placements; the message has its output
     */
    public static WitnessResult run(JavaHome home, String classpath) throws IOException {
        return run(home, classpath, Budget.NIGHTLY);
    }

    static WitnessResult run(JavaHome home, String classpath, Budget budget) throws IOException {
        if (Runtime.getRuntime().availableProcessors() < 2) {
            return new WitnessResult.Skipped("two threads cannot run at the same time: there are fewer than 2 CPUs");
        }
        List<Experiment> experiments = new ArrayList<>();
        for (Setup setup : Setup.values()) {
            experiments.add(new WitnessFork(home, classpath, budget).run(setup));
        }
        return new WitnessResult.Collected(experiments);
    }
}
