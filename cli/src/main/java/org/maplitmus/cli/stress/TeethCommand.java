package org.maplitmus.cli.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.maplitmus.cli.terminal.Invocation;
import org.maplitmus.cli.terminal.Terminal;
import org.maplitmus.contract.model.Catalogue;
import org.maplitmus.report.judge.ExitStatus;
import org.maplitmus.runner.bring.TriedOut;
import org.maplitmus.runner.plan.Profile;
import org.maplitmus.runner.plan.Terms;
import org.maplitmus.runner.stock.StockHarness;
import org.maplitmus.runner.stress.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows that the suite can fail: every weakened twin is run until it is caught, every limit until it is shown. */
@Command(
        name = "teeth",
        description = "Run every weakened twin until it is caught, and every limit until its witness shows it.")
public final class TeethCommand implements Callable<ExitStatus> {

    @Mixin
    private Invocation invocation = new Invocation();

    @Option(
            names = "--twin",
            paramLabel = "GLOB",
            description =
                    "Weakened twins by name, such as plain-slots or 'get-*' (default: all, and each limit with its"
                            + " witness). Repeatable.")
    private List<String> twins = new ArrayList<>();

    @Option(
            names = "--beside-jcstress",
            description = "Afterwards run the same cells by JCStress' own launcher, and print both side by side.")
    private boolean besideJcstress;

    @Mixin
    private StressOptions options = new StressOptions();

    @Override
    public ExitStatus call() throws Exception {
        Catalogue catalogue = Catalogue.load(TeethCommand.class.getClassLoader());
        Terminal terminal = invocation.terminal();
        Terms terms = options.terms(invocation, Profile.TEETH, false, 0);
        Stress.Done done = new Stress(TriedOut.nothing(catalogue), terminal, terms)
                .run(new Selection(catalogue).teeth(options.guarantees(), twins));
        if (besideJcstress && !done.status().isOfSignal()) {
            new BesideJcstress(done.judged(), new StockHarness(done.request())).print(terminal.out());
        }
        return done.status();
    }
}
