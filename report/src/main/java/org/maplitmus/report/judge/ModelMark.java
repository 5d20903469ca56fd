package org.maplitmus.report.judge;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.CellModel;
import org.maplitmus.report.collect.ModelAnswer;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.report.collect.ModelLayer;

/**
 * What the memory model says of one cell: the second mark, beside the verdict of the hardware, which it never changes.
 *
 * @param cell id of the cell
 * @param promised whether the subject makes the promise
 * @param layer the strongest layer that shows an outcome that a run looks for; null if none does
 * @param result that outcome, or empty
 * @param sentence what the threads did then, or empty
 * @param searched the weakest layer that was searched; null if the explorer cannot answer
 * @param executions how many executions ran
 * @param exhausted whether all executions of the weakest layer that was searched were tried; never if the guarantee is
 *     about a mechanism of the map, such as growth, which the explorer does not know whether it reached
 * @param refusal why the explorer cannot answer, or empty
 * @param execution one that ends with that outcome, or null
 * @param witness its account, or empty
 * @param teller the command that tells of such an execution step by step, or empty
 * @param kept since when this is known, if an earlier run kept it: a time as ISO 8601 writes it, or empty
 */
public record ModelMark(
        String cell,
        boolean promised,
        @Nullable ModelLayer layer,
        String result,
        String sentence,
        @Nullable ModelLayer searched,
        long executions,
        boolean exhausted,
        String refusal,
        @Nullable ModelExecution execution,
        String witness,
        String teller,
        String kept) {

    private static final int DAY = "2000-01-01".length();

    /** Refuses an answer without a search; a run of an earlier version kept nothing. */
    public ModelMark {
        kept = Objects.requireNonNullElse(kept, "");
        if (refusal.isEmpty()) {
            Objects.requireNonNull(searched, "an answer without a search: " + cell);
        }
    }

    /** What {@code answer} means for {@code cell}. */
    public static ModelMark of(CellModel cell, ModelAnswer answer) {
        ModelAnswer.Found found = answer.telling(cell).orElse(null);
        ModelAnswer.Searched weakest = answer.weakest().orElse(null);
        return new ModelMark(
                cell.id(),
                cell.promised(),
                found == null ? null : found.layer(),
                found == null ? "" : found.result(),
                found == null ? "" : cell.outcome(found.result()).sentence(),
                weakest == null ? null : weakest.layer(),
                answer.executions(),
                weakest != null && weakest.exhausted() && cell.guarantee().reaches() == null,
                answer.refusal(),
                answer.execution(),
                answer.witness(),
                "",
                answer.kept());
    }

    /** The same with the command that tells of an execution, if there is one to tell of. */
    ModelMark toldBy(String command) {
        return layer == null
                ? this
                : new ModelMark(
                        cell,
                        promised,
                        layer,
                        result,
                        sentence,
                        searched,
                        executions,
                        exhausted,
                        refusal,
                        execution,
                        witness,
                        command,
                        kept);
    }

    /** Whether an earlier run kept it, or the first part of the searches that add up to it. */
    public boolean fromEarlier() {
        return !kept.isEmpty();
    }

    /** The day since which it is known, if it is kept. */
    public String day() {
        return kept.substring(0, Math.min(DAY, kept.length()));
    }

    /** Whether the explorer answered. */
    public boolean answers() {
        return refusal.isEmpty();
    }

    /** Whether a promise is refuted, by more than the letter of the specification. */
    public boolean refutes() {
        return promised && layer != null && layer.decides();
    }

    /** Whether everything that a compiler or a processor of today may do was tried in vain. */
    public boolean excludes() {
        return layer == null && exhausted && searched != null && searched != ModelLayer.SC;
    }

    /**
     * The mark in a few letters: the layer, {@code none, exhausted (N)}, {@code none in N}, or {@code -}; where another
     * layer than WEAK was the weakest that was searched, it is named.
     */
    public String words() {
        if (layer != null) {
            return layer + ": " + result;
        }
        if (!answers()) {
            return "-";
        }
        String none = searched == ModelLayer.WEAK ? "none" : "none in " + searched;
        String number = Counted.of(executions);
        return exhausted ? none + ", exhausted (" + number + ")" : none + " in " + number;
    }

    /** How a command ends that asked the model for {@code marks}, and nothing else. */
    public static Run.Exit exit(List<ModelMark> marks) {
        long refuted = marks.stream().filter(ModelMark::refutes).count();
        if (refuted > 0) {
            return new Run.Exit(
                    ExitStatus.FAILED, Counted.of(refuted, "promised guarantee") + " refuted by the memory model");
        }
        long silent = marks.stream().filter(mark -> !mark.answers()).count();
        if (silent > 0) {
            return new Run.Exit(
                    ExitStatus.HARNESS_FAILED,
                    "the memory model could not be asked about " + Counted.of(silent, "cell")
                            + ", which says nothing of the subject");
        }
        return new Run.Exit(
                ExitStatus.PASSED,
                "the memory model refuted no promised guarantee in " + Counted.of(executions(marks), "execution"));
    }

    private static long executions(List<ModelMark> marks) {
        return marks.stream().mapToLong(ModelMark::executions).sum();
    }
}
