package org.maplitmus.cli.cell;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.runner.explain.Checkable;
import org.maplitmus.runner.explain.Sighting;
import org.maplitmus.runner.explain.engine.Question;
import picocli.CommandLine.Option;

/** The options that say what the model checker is asked. */
final class QuestionOptions {

    @Option(
            names = "--outcome",
            paramLabel = "RESULT",
            description = "Broken outcome to look for, as a run prints it, such as '1, 0' (default: every one; of an"
                    + " earlier run, those that it saw).")
    private @Nullable String outcome;

    @Option(
            names = {"--bound", "--invocations"},
            paramLabel = "N",
            description = "How many invocations of the scenario to try at most (default: ${DEFAULT-VALUE}).")
    private int bound = 5_000;

    /**
     * What to ask of {@code cell}.
     *
     * @throws UsageException if the model checker cannot be asked that
     */
    Question of(CellModel cell, Sighting sighting) throws UsageException, ClassNotFoundException {
        if (bound < 1) {
            throw new UsageException("--bound: at least one invocation, not " + bound);
        }
        Optional<String> refusal = Checkable.refusal(cell.guarantee());
        if (refusal.isPresent()) {
            throw new UsageException(cell.guarantee().id() + " " + refusal.get());
        }
        return new Question(cell, sought(cell, sighting), bound);
    }

    private List<String> sought(CellModel cell, Sighting sighting) throws UsageException {
        if (outcome == null) {
            return sighting.broken();
        }
        if (!cell.outcome(outcome).kind().sought()) {
            throw new UsageException("--outcome: '" + outcome + "' neither breaks the guarantee nor shows the limit: "
                    + cell.outcome(outcome).sentence());
        }
        return List.of(outcome);
    }
}
