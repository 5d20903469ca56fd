package org.maplitmus.cli.stress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.layouts.LayoutWitness;
import org.maplitmus.cli.options.BringOptions;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.contract.model.GuaranteeModel;
import org.maplitmus.layouts.vm.JavaHome;
import org.maplitmus.report.judge.Judge.Strictness;
import org.maplitmus.runner.bring.Workshop;
import org.maplitmus.runner.jvm.Jdk;
import org.maplitmus.runner.plan.Profile;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Stresses the selected cells and prints the spec. */
@Command(
        name = "run",
        description = "Stress the catalogue and print which guarantee holds on this machine (the default command).",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class RunCommand implements Callable<Integer> {

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

    @Option(
            names = "--baseline",
            paramLabel = "RUN",
            description =
                    "An earlier run to compare with, its folder or its run.json: exit 5 in place of 0 if a promised"
                            + " guarantee is worse.")
    private @Nullable Path baseline;

    @Override
    public Integer call() throws Exception {
        if (profile == Profile.TEETH) {
            throw new UsageException("weakened twins have a command of their own: teeth");
        }
        BaselineRun earlier = BaselineRun.read(baseline, options.out, allowNotRun);
        Terminal terminal = options.terminal();
        Stress.Done done = stress(terminal);
        if (profile == Profile.NIGHTLY && options.guarantees.isEmpty() && subjects.isEmpty()) {
            witness(done, terminal);
        }
        return earlier.status(done.judged(), terminal);
    }

    private Stress.Done stress(Terminal terminal) throws Exception {
        Catalogue catalogue = Catalogue.load(RunCommand.class.getClassLoader());
        Workshop workshop = bring.workshop(catalogue, options.installations());
        workshop.leftOut().forEach((map, guarantees) -> leftOut(map, guarantees, terminal));
        Selection.Cells cells = new Selection(workshop.catalogue()).cells(options.guarantees, subjects(workshop), sets);
        return new Stress(workshop, terminal, options)
                .run(
                        profile,
                        Strictness.of(profile.label(), allowNotRun),
                        profile == Profile.SANITY ? cells.withoutControls() : cells);
    }

    /** A whole night also asks the hardware what the layouts predict; its verdicts do not depend on the answer. */
    private void witness(Stress.Done done, Terminal terminal) {
        try {
            new LayoutWitness(options.out.resolve(done.request().id()), terminal.out()).run(homes(done));
        } catch (IOException e) {
            terminal.out().println("no witness of layouts: " + e.getMessage());
        }
    }

    private static List<JavaHome> homes(Stress.Done done) throws IOException {
        List<JavaHome> homes = new ArrayList<>();
        for (Jdk jdk : done.request().jdks()) {
            homes.add(JavaHome.at(jdk.launcher().toRealPath().resolve("../..").normalize()));
        }
        return homes;
    }

    /** What a map is never put to must not pass for kept. */
    private static void leftOut(String map, List<GuaranteeModel> guarantees, Terminal terminal) {
        if (!guarantees.isEmpty()) {
            terminal.out()
                    .println("left out for " + map + ", whose keys or whose view they do not fit: "
                            + guarantees.stream().map(GuaranteeModel::id).collect(Collectors.joining(", ")));
        }
    }

    /** The maps that are brought, and the subjects that are named. */
    private List<String> subjects(Workshop workshop) {
        return Stream.concat(workshop.names().stream(), subjects.stream()).toList();
    }
}
