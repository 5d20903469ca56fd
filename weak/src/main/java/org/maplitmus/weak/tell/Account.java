package org.maplitmus.weak.tell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Listener;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;

/** Keeps what the threads of one execution do. */
final class Account implements Listener {

    private final Stack stack;
    private final List<Step> steps = new ArrayList<>();

    Account(Scenario scenario) {
        this.stack = new Stack(scenario);
    }

    /** The steps that matter to more than one thread. */
    List<Step> steps() {
        Map<Variable, Set<Integer>> users = new HashMap<>();
        Set<Variable> written = new HashSet<>();
        for (Step step : steps) {
            Variable variable = step.variable();
            if (variable != null) {
                users.computeIfAbsent(variable, key -> new HashSet<>()).add(step.thread());
                if (step.writes()) {
                    written.add(variable);
                }
            }
        }
        users.values().removeIf(threads -> threads.size() < 2);
        return steps.stream()
                .filter(step -> step.variable() == null
                        || (users.containsKey(step.variable()) && written.contains(step.variable())))
                .toList();
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        List<Call> calls = stack.calls();
        if (!calls.isEmpty()) {
            steps.add(Step.access(Step.Kind.READ, view.thread(), variable, mode, write, calls));
        }
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        List<Call> calls = stack.calls();
        if (calls.isEmpty()) {
            hasEnded(view, write.value());
        } else if (write.isUpdate()) {
            Step read = steps.remove(steps.size() - 1);
            steps.add(Step.update(view.thread(), variable, write, Objects.requireNonNull(read.write()), calls));
        } else {
            steps.add(Step.access(Step.Kind.WRITE, view.thread(), variable, write.mode(), write, calls));
        }
    }

    /** What runs the actors keeps an exception that one of them ends with. */
    private void hasEnded(View view, @Nullable Object value) {
        if (value instanceof Throwable thrown) {
            String how = "ends with " + thrown.getClass().getSimpleName();
            if (steps.isEmpty() || !steps.get(steps.size() - 1).action().equals(how)) {
                steps.add(Step.other(view.thread(), how, List.of()));
            }
        }
    }

    @Override
    public void hasDone(View view, String action) {
        List<Call> calls = stack.calls();
        if (!calls.isEmpty()) {
            steps.add(Step.other(view.thread(), action, calls));
        }
    }
}
