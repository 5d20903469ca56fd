package org.maplitmus.cli.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.report.judge.Judge;
import org.maplitmus.report.judge.Judge.Strictness;
import org.maplitmus.runner.bring.Workshop;
import org.maplitmus.runner.plan.Profile;
import org.maplitmus.runner.stock.StockHarness;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows that the suite can fail: every weakened twin is run until it is caught, every limit until it is shown. */
@Command(
        name = "teeth",
        description =
                "Run every weakened twin until it is caught, every limit until its witness shows it; exit 1 if one is not.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class TeethCommand implements Callable<Integer> {

    @Option(
            names = "--twin",
            paramLabel = "GLOB",
            description = "Twins by name (default: all, and each limit with its witness). Repeatable.")
    private List<String> twins = new ArrayList<>();

    @Option(
            names = "--beside-jcstress",
            description = "Afterwards run the same cells by JCStress' own launcher, and print both side by side.")
    private boolean besideJcstress;

    @Mixin
    private StressOptions options = new StressOptions();

    @Override
    public Integer call() throws Exception {
        Catalogue catalogue = Catalogue.load(TeethCommand.class.getClassLoader());
        Stress.Done done = new Stress(Workshop.idle(catalogue), options.terminal(), options)
                .run(
                        Profile.TEETH,
                        Strictness.of(Profile.TEETH.label(), false),
                        new Selection(catalogue).teeth(options.guarantees, twins));
        if (besideJcstress && done.code() != Judge.INTERRUPTED) {
            new BesideJcstress(done.judged(), new StockHarness(done.request()))
                    .print(options.terminal().out());
        }
        return done.code();
    }
}
