package org.maplitmus.runner.model;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.report.collect.ModelExecution;
import org.maplitmus.report.collect.ModelLayer;

/**
 * What the explorer is asked about each of some cells.
 *
 * @param layers the layers to search, in this order, until one shows an outcome that is sought
 * @param limitMillis how long a cell may take in one layer, in milliseconds
 * @param sought the results to look for, or none for each that a run looks for
 * @param telling how much is told of an execution that ends so
 * @param execution one to play again in place of a search, or null
 */
public record ModelQuestion(
        List<ModelLayer> layers,
        long limitMillis,
        List<String> sought,
        Telling telling,
        @Nullable ModelExecution execution) {

    /** How much is told of an execution. */
    public enum Telling {
        /** Nothing. */
        NOTHING,
        /** If there are many steps, those at which threads meet. */
        MEETINGS,
        /** Every step. */
        EVERYTHING
    }

    /** Copies the lists. */
    public ModelQuestion {
        layers = List.copyOf(layers);
        sought = List.copyOf(sought);
    }

    /** The one about {@code weakest} and the layers that are stronger, with {@code limit} for each. */
    public static ModelQuestion upTo(ModelLayer weakest, Duration limit) {
        return new ModelQuestion(
                List.copyOf(EnumSet.range(ModelLayer.SC, weakest)), limit.toMillis(), List.of(), Telling.NOTHING, null);
    }

    /** The same, and an execution is told that ends with one of {@code results}; if none, with what a run looks for. */
    public ModelQuestion tellingOf(List<String> results, Telling much) {
        return new ModelQuestion(layers, limitMillis, results, much, null);
    }

    /**
     * Whether {@code execution} can be played again, and its account; each search for the missing edge may take twice
     * {@code limit}.
     */
    public static ModelQuestion again(ModelExecution execution, Duration limit) {
        return new ModelQuestion(
                List.of(execution.layer()), limit.toMillis(), List.of(execution.result()), Telling.MEETINGS, execution);
    }

    /** The same with another limit. */
    ModelQuestion within(long millis) {
        return new ModelQuestion(layers, millis, sought, telling, execution);
    }

    /** The weakest layer. */
    ModelLayer weakest() {
        return layers.get(layers.size() - 1);
    }

    /** Whether {@code result} and no other is looked for. */
    boolean isOnly(String result) {
        return sought.equals(List.of(result));
    }

    /** Whether an execution is told. */
    boolean tells() {
        return telling != Telling.NOTHING;
    }
}
