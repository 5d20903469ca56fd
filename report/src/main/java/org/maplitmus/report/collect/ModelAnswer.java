package org.maplitmus.report.collect;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.model.CellModel;

/**
 * What the explorer of the memory model answered when it was asked about one cell.
 *
 * @param cell id of the cell
 * @param searches what was searched, layer by layer, from the strongest
 * @param found the results that were met, each with the strongest layer that shows it
 * @param refusal why the explorer cannot answer, which says nothing of the subject; or empty
 * @param alone what refutes the guarantee without a race, if one thread was asked and shows it; or null
 * @param execution one that ends with a result that is sought, for another JVM to play again; or null
 * @param witness the account of an execution that ends with a result that is sought, or empty
 * @param kept since when the answer is known, or the first part of the searches that add up to it, if an earlier run
 *     kept it: a time as ISO 8601 writes it, or empty
 */
public record ModelAnswer(
        String cell,
        List<Searched> searches,
        List<Found> found,
        String refusal,
        @Nullable Alone alone,
        @Nullable ModelExecution execution,
        String witness,
        String kept) {

    /**
     * What was searched in one layer.
     *
     * @param layer how weak memory was
     * @param executions how many executions ran
     * @param distinct how many of them differ in what a read saw or in the order of writes
     * @param cut how many went on for too long, and were cut
     * @param exhausted whether all executions within the bounds of the explorer were tried
     */
    public record Searched(ModelLayer layer, long executions, long distinct, long cut, boolean exhausted) {

        /** The same with {@code more} executions, of which {@code moreCut} were cut. */
        public Searched and(long more, long moreCut) {
            return new Searched(layer, executions + more, distinct, cut + moreCut, exhausted);
        }
    }

    /**
     * A result that was met.
     *
     * @param result as a sample prints it
     * @param layer the strongest layer that shows it
     * @param first the number of the first execution of that layer that ends with it, from 1
     */
    public record Found(String result, ModelLayer layer, long first) {

        /** This one, or {@code other} if a stronger layer shows that. */
        public Found stronger(Found other) {
            return other.layer.compareTo(layer) < 0 ? other : this;
        }
    }

    /** Copies the lists; an earlier version kept nothing. */
    public ModelAnswer {
        Objects.requireNonNull(cell);
        Objects.requireNonNull(refusal);
        Objects.requireNonNull(witness);
        searches = List.copyOf(searches);
        found = List.copyOf(found);
        kept = Objects.requireNonNullElse(kept, "");
    }

    /** That of an explorer that cannot answer. */
    public static ModelAnswer refused(String cell, String why) {
        return new ModelAnswer(cell, List.of(), List.of(), Excerpt.of(why), null, null, "", "");
    }

    /** That of a search, without an execution. */
    public static ModelAnswer searched(String cell, List<Searched> searches, List<Found> found) {
        return new ModelAnswer(cell, searches, found, "", null, null, "", "");
    }

    /** The same with what one thread shows, if anything. */
    public ModelAnswer beside(@Nullable Alone shown) {
        return new ModelAnswer(cell, searches, found, refusal, shown, execution, witness, kept);
    }

    /** The same with an execution, or null if it cannot be played again, and its account or an empty text. */
    public ModelAnswer with(@Nullable ModelExecution shown, String account) {
        return new ModelAnswer(cell, searches, found, refusal, alone, shown, account, kept);
    }

    /** The same, known since {@code when}. */
    public ModelAnswer keptFrom(String when) {
        return new ModelAnswer(cell, searches, found, refusal, alone, execution, witness, when);
    }

    /**
     * Of the results that a run looks for, the one to tell of: in the strongest layer, one that the scenario names
     * before an exception, and the one that was met first.
     */
    public Optional<Found> telling(CellModel cell) {
        return found.stream()
                .filter(each -> cell.outcome(each.result()).kind().sought())
                .min(Comparator.comparing(Found::layer)
                        .thenComparing(
                                each -> !cell.outcome(each.result()).kind().named())
                        .thenComparingLong(Found::first));
    }

    /** How many executions ran in all layers. */
    public long executions() {
        return searches.stream().mapToLong(Searched::executions).sum();
    }

    /** The search in the weakest layer that was searched. */
    public Optional<Searched> weakest() {
        return searches.stream().reduce((stronger, weaker) -> weaker);
    }
}
