package org.maplitmus.cli.stress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.JdkOption;
import org.maplitmus.cli.options.JvmArgOption;
import org.maplitmus.cli.options.OutOption;
import org.maplitmus.cli.options.PatienceOption;
import org.maplitmus.cli.options.Time;
import org.maplitmus.cli.options.TimeConverter;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.runner.plan.Profile;
import org.maplitmus.runner.plan.Terms;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command that runs many cells has. */
final class StressOptions {

    @Option(
            names = "--guarantee",
            paramLabel = "GLOB",
            description = "Guarantees by number, name or family, such as VIS-01, 'Put*' or atomicity (default: all)."
                    + " Repeatable.")
    private List<String> guarantees = new ArrayList<>();

    @Option(
            names = "--budget",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "How long the run may take, such as 90s, 3m or 6h (default: 15m; --profile brief: 5m;"
                    + " --profile nightly: 6h; --profile sanity: 1m; teeth: 10m), with the report."
                    + " A cell that has begun is not cut short.")
    private @Nullable Time budget;

    @Mixin
    private JdkOption jdk = new JdkOption();

    @Mixin
    private JvmArgOption jvmArg = new JvmArgOption();

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Number that the stress seeds of the JIT compilers derive from (default: from the clock).")
    private long seed = System.currentTimeMillis();

    @Mixin
    private PatienceOption patience = new PatienceOption(Time.ofSeconds(10));

    @Option(
            names = "--oversubscribe",
            description = "Also run scenarios with more actors than this machine has CPUs; what they show counts,"
                    + " what they do not show says nothing.")
    private boolean oversubscribe;

    @Option(
            names = "--no-model",
            description = "Do not ask the memory model; it has a fifth of the budget otherwise, and at most five"
                    + " minutes.")
    private boolean isModelLeftOut;

    /** The globs of guarantees, maybe none. */
    List<String> guarantees() {
        return guarantees;
    }

    /** Where runs are. */
    OutOption out() {
        return out;
    }

    /** What the user asks for in {@code invocation}, whatever the cells are. */
    Terms terms(Invocation invocation, Profile profile, boolean allowNotRun, long minWeight) throws UsageException {
        return new Terms(
                new Terms.Call(invocation.commandLine(), invocation.program(), invocation.began()),
                out.folder(),
                profile,
                allowNotRun,
                minWeight,
                time(profile),
                !isModelLeftOut && profile.asksModel() ? Terms.modelTimeOf(time(profile)) : Duration.ZERO,
                jdk.all(),
                jvmArg.flags(),
                seed,
                patience.length(),
                oversubscribe);
    }

    private Duration time(Profile profile) {
        return budget == null ? profile.budget() : budget.length();
    }
}
