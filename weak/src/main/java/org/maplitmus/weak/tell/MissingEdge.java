package org.maplitmus.weak.tell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.load.Strengthening;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.search.Answer;
import org.maplitmus.weak.search.Bounds;
import org.maplitmus.weak.search.Search;

/** Looks for the access that would have to be stronger, by a search in which it is. */
final class MissingEdge {

    private final Scenario scenario;
    private final String outcome;
    private final Layer layer;
    private final Bounds bounds;

    MissingEdge(Scenario scenario, String outcome, Layer layer, Bounds bounds) {
        this.scenario = scenario;
        this.outcome = outcome;
        this.layer = layer;
        this.bounds = bounds;
    }

    /** A sentence about the access that would do, of several the one that comes last; or null. */
    @Nullable
    String find(List<Step> steps) {
        Map<Object, Step> suspects = new LinkedHashMap<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).isUnordered()) {
                suspects.putIfAbsent(name(steps.get(i)), steps.get(i));
            }
        }
        for (boolean isOfWritesToo : List.of(false, true)) {
            for (Map.Entry<Object, Step> suspect : suspects.entrySet()) {
                Answer answer = search(new Strengthening(suspect.getKey(), isOfWritesToo));
                if (answer.isExhausted() && !answer.found().containsKey(outcome)) {
                    return sentence(suspect.getValue(), isOfWritesToo, answer.executions());
                }
            }
        }
        return null;
    }

    private static Object name(Step step) {
        return Objects.requireNonNull(step.variable()).name();
    }

    private Answer search(Strengthening strengthening) {
        return Search.complete(scenario.with(strengthening), layer, bounds);
    }

    private static String sentence(Step step, boolean isOfWritesToo, long executions) {
        String read = "the read of " + name(step) + " at " + step.place() + " an acquire";
        return "Were " + read + (isOfWritesToo ? " and its writes releases" : "") + ", this could not happen ("
                + executions + " executions, exhausted).";
    }
}
