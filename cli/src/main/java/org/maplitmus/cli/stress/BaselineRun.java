package org.maplitmus.cli.stress;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.report.compare.Baseline;
import org.maplitmus.report.compare.Comparison;
import org.maplitmus.report.compare.MachineClass;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.report.judge.Run;
import org.maplitmus.report.render.ComparisonText;
import org.maplitmus.runner.jvm.Machine;

/**
 * The earlier run that a new one is held against, if any.
 *
 * @param run the earlier run, or null
 * @param baseline what is worse
 */
record BaselineRun(@Nullable Run run, Baseline baseline) {

    /** Reads it, before time is spent on the new run. */
    static BaselineRun read(@Nullable Path path, OutOption out, Baseline baseline) throws UsageException {
        Run run = path == null ? null : out.earlier(path).run();
        if (run != null) {
            refuseOtherArchitecture(MachineClass.of(run.session()));
        }
        return new BaselineRun(run, baseline);
    }

    private static void refuseOtherArchitecture(MachineClass machine) throws UsageException {
        MachineClass here = MachineClass.of(Machine.describe(), List.of());
        if (!machine.isOfSameArchitecture(here)) {
            throw new UsageException("--baseline: that run is of " + machine.architecture() + ", and this machine is "
                    + here.architecture() + ": name a run of this architecture");
        }
    }

    /** Prints what differs, and returns the exit status of {@code judged}. */
    ExitStatus status(Run judged, Terminal terminal) {
        ExitStatus own = judged.exit().status();
        if (run == null || own.isOfSignal()) {
            return own;
        }
        Comparison comparison = Comparison.of(run, judged, baseline);
        terminal.out().println();
        terminal.show(ComparisonText.of(comparison, terminal.width()));
        return own.and(comparison.ruling().status());
    }
}
