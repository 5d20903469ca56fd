package org.maplitmus.cli.options;

import org.maplitmus.report.compare.Baseline;
import org.maplitmus.report.judge.Judge.Strictness;
import picocli.CommandLine.Option;

/** {@code --allow-not-run}: whether a promised guarantee may be left without a verdict. */
public final class AllowNotRunOption {

    @Option(
            names = "--allow-not-run",
            description = "A promised guarantee without a verdict (NOT_RUN) is no failure and no regression.")
    private boolean allowed;

    /** Whether it is given. */
    public boolean allowed() {
        return allowed;
    }

    /** What a run of the {@code profile} may leave out. */
    public Strictness strictness(String profile) {
        return Strictness.of(profile, allowed);
    }

    /** What is worse than a baseline. */
    public Baseline baseline() {
        return allowed ? Baseline.ALLOW_NOT_RUN : Baseline.STRICT;
    }
}
