package org.maplitmus.weak.tell;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Write;

/**
 * Which of many steps tell how the threads meet: those before and after a turn, how an actor ends, and where memory is
 * weak, what was read without an order and who wrote it.
 */
final class Telling {

    /** So many steps are all told. */
    private static final int FEW = 60;

    /** So many steps are told on each side of a turn. */
    private static final int NEAR = 3;

    private final List<Step> steps;
    private final Map<Write, Integer> writers = new HashMap<>();
    private final BitSet telling = new BitSet();

    private Telling(List<Step> steps) {
        this.steps = steps;
    }

    /** The indices of the steps to tell of {@code steps}. */
    static BitSet of(List<Step> steps) {
        Telling telling = new Telling(steps);
        if (steps.size() <= FEW) {
            telling.telling.set(0, steps.size());
        } else {
            telling.choose();
        }
        return telling.telling;
    }

    private void choose() {
        boolean isWeak = steps.stream().anyMatch(Step::isStale);
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            chooseTurn(index);
            if (step.calls().isEmpty() || step.isEarly()) {
                telling.set(index);
            }
            if (step.writes() && step.write() != null) {
                writers.put(step.write(), index);
            }
            if (isWeak) {
                chooseWeak(step, index);
            }
        }
    }

    private void chooseTurn(int index) {
        boolean isTurn =
                index > 0 && steps.get(index).thread() != steps.get(index - 1).thread();
        if (isTurn) {
            telling.set(Math.max(0, index - NEAR), Math.min(steps.size(), index + NEAR));
        }
    }

    private void chooseWeak(Step step, int index) {
        if (step.isStale()) {
            chooseBoth(index, step.newest());
        } else if (step.isUnordered()) {
            chooseBoth(index, step.write());
        }
    }

    private void chooseBoth(int index, @Nullable Write write) {
        telling.set(index);
        Integer writer = writers.get(write);
        if (writer != null) {
            telling.set(writer);
        }
    }
}
