package org.maplitmus.weak.tell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /* Together they take no longer than so many that reach their bounds, and one more. */
    private static final int SEARCHES = 2;

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
        long deadline = System.nanoTime() + bounds.time().multipliedBy(SEARCHES).toNanos();
        for (boolean isOfWritesToo : List.of(false, true)) {
            for (Step suspect : suspects(steps)) {
                if (System.nanoTime() - deadline > 0) {
                    return null;
                }
                Answer answer = search(new Strengthening(name(suspect), isOfWritesToo));
                if (answer.isExhausted() && !answer.found().containsKey(outcome)) {
                    return sentence(suspect, isOfWritesToo, answer.executions());
                }
            }
        }
        return null;
    }

    /** The last unordered read of each variable, the last of them first. */
    private static List<Step> suspects(List<Step> steps) {
        Map<Object, Step> suspects = new LinkedHashMap<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).isUnordered()) {
                suspects.putIfAbsent(name(steps.get(i)), steps.get(i));
            }
        }
        return List.copyOf(suspects.values());
    }

    private static Object name(Step step) {
        return Objects.requireNonNull(step.variable()).name();
    }

    private Answer search(Strengthening strengthening) {
        return Search.complete(scenario.with(strengthening), layer, bounds);
    }

    private static String sentence(Step step, boolean isOfWritesToo, long executions) {
        return String.format(
                Locale.ENGLISH,
                """
                If the read of %s at %s were an acquire%s, this outcome would be impossible.
                The model tried all %,d executions with that change, and none ends so.""",
                name(step),
                step.place(),
                isOfWritesToo ? " and its writes were releases" : "",
                executions);
    }
}
