package org.maplitmus.weak.tell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Write;

/** Turns steps into rows: each call on the way there once, and inside of them what was done. For one account. */
final class Narration {

    private static final int UNDER_THE_ACTOR = 1;
    private static final String EARLY = "EARLY: it is written below, and nothing orders this read before that write";

    private final Names names;
    private final Map<Integer, List<Call>> open = new HashMap<>();
    private final Map<Integer, Integer> leftOut = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Narration(Names names) {
        this.names = names;
    }

    /** The rows of {@code steps}; those whose indices are not in {@code telling} are counted. */
    List<Row> of(List<Step> steps, BitSet telling) {
        for (int index = 0; index < steps.size(); index++) {
            if (telling.get(index)) {
                tell(steps.get(index));
            } else {
                leftOut.merge(steps.get(index).thread(), 1, Integer::sum);
            }
        }
        List.copyOf(leftOut.keySet()).forEach(this::count);
        return List.copyOf(rows);
    }

    private void tell(Step step) {
        count(step.thread());
        List<Call> calls = step.calls();
        for (int depth = common(open.getOrDefault(step.thread(), List.of()), calls); depth < calls.size(); depth++) {
            rows.add(call(step.thread(), calls, depth));
        }
        open.put(step.thread(), calls);
        rows.add(new Row(step.thread(), Math.max(UNDER_THE_ACTOR, calls.size()), text(step), step.place()));
        if (step.isStale()) {
            rows.add(new Row(step.thread(), calls.size() + 1, stale(step), ""));
        } else if (step.isEarly()) {
            rows.add(new Row(step.thread(), calls.size() + 1, EARLY, ""));
        }
    }

    private void count(int thread) {
        Integer count = leftOut.remove(thread);
        if (count != null) {
            String steps = String.format(Locale.ENGLISH, "... %,d %s", count, count == 1 ? "step" : "steps");
            rows.add(new Row(thread, UNDER_THE_ACTOR, steps, ""));
        }
    }

    private static int common(List<Call> before, List<Call> calls) {
        int depth = 0;
        while (depth < Math.min(before.size(), calls.size()) && isSame(before, calls, depth)) {
            depth++;
        }
        return depth;
    }

    private static boolean isSame(List<Call> before, List<Call> calls, int depth) {
        return before.get(depth).isOf(calls.get(depth))
                && (depth == 0 || before.get(depth - 1).equals(calls.get(depth - 1)));
    }

    private static Row call(int thread, List<Call> calls, int depth) {
        Call call = calls.get(depth);
        return depth == 0
                ? new Row(thread, 0, call.method() + "()", "")
                : new Row(
                        thread,
                        depth,
                        call.calledBy(calls.get(depth - 1)),
                        calls.get(depth - 1).place());
    }

    private String text(Step step) {
        Write write = step.write();
        if (step.variable() == null || write == null) {
            return step.action();
        }
        String variable = names.variable(step.variable());
        String value = names.value(write.value());
        String mode = mode(step.mode());
        return switch (step.kind()) {
            case READ -> "reads " + variable + ": " + value + " (" + mode + ", " + origin(step, write) + ")";
            case WRITE -> "writes " + variable + " = " + value + " (" + mode + ")";
            default ->
                "updates " + variable + " from " + names.value(before(step)) + " to " + value + " (" + mode + ")";
        };
    }

    private static @Nullable Object before(Step update) {
        return Objects.requireNonNull(update.newest()).value();
    }

    private String origin(Step step, Write write) {
        if (write.isForeseen()) {
            return "written later";
        }
        if (write.isInitial()) {
            return "initial value";
        }
        return write.thread() == step.thread() ? "its own write" : "written by " + names.actor(write.thread());
    }

    private String stale(Step step) {
        Write newest = Objects.requireNonNull(step.newest());
        return "STALE: " + names.actor(newest.thread()) + " has written " + names.value(newest.value()) + " ("
                + mode(newest.mode()) + "), and nothing orders that write before this read";
    }

    private static String mode(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
