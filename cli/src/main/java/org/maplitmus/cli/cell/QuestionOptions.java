package org.maplitmus.cli.cell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.cli.options.SamplingOption;
import org.maplitmus.cli.options.Time;
import org.maplitmus.cli.terminal.UsageException;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelLayer;
import org.maplitmus.report.render.Sighting;
import org.maplitmus.runner.model.ModelQuestion;
import org.maplitmus.runner.model.ModelQuestion.Telling;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what the memory model is asked to explain. */
final class QuestionOptions {

    @Option(
            names = "--outcome",
            paramLabel = "RESULT",
            description = "Broken outcome to look for, as a run prints it, such as '1, 0' (default: every one; of an"
                    + " earlier run, those that it saw).")
    private @Nullable String outcome;

    @Mixin
    private SamplingOption limit = new SamplingOption(Time.ofSeconds(20));

    @Option(names = "--all-steps", description = "Show every step, however many there are.")
    private boolean allSteps;

    /**
     * What to ask of {@code cell}.
     *
     * @throws UsageException if the memory model cannot be asked that
     */
    ModelQuestion of(CellModel cell, Sighting sighting) throws UsageException {
        if (cell.guarantee().trial() != null) {
            throw new UsageException(cell.guarantee().id() + " is a trial: one thread runs it alone and against the"
                    + " clock, and there is no interleaving to explain");
        }
        return ModelQuestion.upTo(ModelLayer.WEAK, limit.length())
                .tellingOf(sought(cell, sighting), allSteps ? Telling.EVERYTHING : Telling.MEETINGS);
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
