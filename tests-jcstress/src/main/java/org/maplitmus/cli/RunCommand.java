package org.maplitmus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.maplitmus.bring.Workshop;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.report.judge.Judge.Strictness;
import org.maplitmus.run.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stresses the selected cells and prints the spec. */
@Command(
        name = "run",
        description = "Stress the catalogue and print which guarantee holds on this machine (the default command).",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--subject",
            paramLabel = "GLOB",
            description = "Subjects by name, such as ConcurrentHashMap or Concurrent*; a weakened twin is called"
                    + " twin:NAME. Repeatable.")
    private List<String> subjects = new ArrayList<>();

    @Option(
            names = "--subject-set",
            paramLabel = "NAME",
            description = "A set of subjects to take in that are left out otherwise, such as peers: the maps of other"
                    + " libraries. Repeatable.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private BringOptions bring = new BringOptions();

    @Mixin
    private StressOptions options = new StressOptions();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "quick: every cell, the most telling configurations, 15m (default). nightly: all"
                    + " configurations, several forks, 6h. sanity: every cell starts, no verdicts.")
    private Profile profile = Profile.QUICK;

    @Option(names = "--allow-not-run", description = "Do not fail when a promised guarantee is left without a verdict.")
    private boolean allowNotRun;

    @Override
    public Integer call() throws Exception {
        if (profile == Profile.TEETH) {
            throw new UsageException("weakened twins have a command of their own: teeth");
        }
        Catalogue catalogue = Catalogue.load(RunCommand.class.getClassLoader());
        Workshop workshop = bring.workshop(catalogue, options.installations());
        Selection.Cells cells = new Selection(workshop.catalogue()).cells(options.guarantees, subjects(workshop), sets);
        return new Stress(workshop, options.terminal(), options)
                .run(
                        profile,
                        Strictness.of(profile.label(), allowNotRun),
                        profile == Profile.SANITY ? cells.withoutControls() : cells)
                .code();
    }

    /** The maps that are brought, and the subjects that are named. */
    private List<String> subjects(Workshop workshop) {
        return Stream.concat(workshop.names().stream(), subjects.stream()).toList();
    }
}
