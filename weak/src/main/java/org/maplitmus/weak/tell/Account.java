package org.maplitmus.weak.tell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.maplitmus.weak.later.LoadBuffering;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Listener;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.memory.Write;
import org.maplitmus.weak.search.Search;

/** Keeps what the threads of one execution do. */
final class Account implements Listener {

    private static final Set<String> ENGINE = Set.of(
            Memory.class.getPackageName(),
            Search.class.getPackageName(),
            LoadBuffering.class.getPackageName(),
            Scenario.class.getPackageName(),
            Account.class.getPackageName());
    private static final String LOCKED = "$locked$";

    private final List<Step> steps = new ArrayList<>();

    /** The steps that matter to more than one thread. */
    List<Step> steps() {
        Map<Variable, Set<Integer>> users = new HashMap<>();
        Set<Variable> written = new HashSet<>();
        for (Step step : steps) {
            Variable variable = step.variable();
            if (variable != null) {
                users.computeIfAbsent(variable, key -> new HashSet<>()).add(step.thread());
                if (step.kind() != Step.Kind.READ) {
                    written.add(variable);
                }
            }
        }
        Map<Variable, Set<Integer>> shared = new HashMap<>(users);
        shared.values().removeIf(threads -> threads.size() < 2);
        return steps.stream()
                .filter(step -> step.variable() == null
                        || (shared.containsKey(step.variable()) && written.contains(step.variable())))
                .toList();
    }

    @Override
    public void hasRead(View view, Variable variable, Mode mode, Write write) {
        steps.add(Step.access(Step.Kind.READ, view.thread(), variable, mode, write, place()));
    }

    @Override
    public void hasWritten(View view, Variable variable, Write write) {
        if (write.isUpdate()) {
            Step read = steps.remove(steps.size() - 1);
            steps.add(Step.update(view.thread(), variable, write, Objects.requireNonNull(read.write()), place()));
            return;
        }
        steps.add(Step.access(Step.Kind.WRITE, view.thread(), variable, write.mode(), write, place()));
    }

    @Override
    public void hasDone(View view, String action) {
        steps.add(Step.other(view.thread(), action, place()));
    }

    private static String place() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !isOfEngine(frame))
                        .map(Account::place)
                        .findFirst()
                        .orElse(""));
    }

    private static boolean isOfEngine(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        boolean isEngine = ENGINE.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        return isEngine || frame.getMethodName().startsWith("$bridge$") || name.startsWith("java.");
    }

    private static String place(StackWalker.StackFrame frame) {
        String file = Objects.requireNonNullElse(frame.getFileName(), frame.getClassName());
        return file + ":" + frame.getLineNumber() + " " + frame.getMethodName().replace(LOCKED, "");
    }
}
