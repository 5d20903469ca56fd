package org.maplitmus.weak.tell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maplitmus.weak.later.LoadBuffering;
import org.maplitmus.weak.load.Scenario;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.search.Search;

/** Where a thread of a scenario is: the methods of the program on its stack, without those that only run it. */
final class Stack {

    private static final Set<String> ENGINE = Set.of(
            Memory.class.getPackageName(),
            Search.class.getPackageName(),
            LoadBuffering.class.getPackageName(),
            Scenario.class.getPackageName(),
            Stack.class.getPackageName());
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final String BRIDGE = "$bridge$";

    private final Scenario scenario;
    private final String forwarder;

    Stack(Scenario scenario) {
        this.scenario = scenario;
        this.forwarder = scenario.told().equals(scenario.harness())
                ? ""
                : scenario.harness().getName();
    }

    /** The calls of this thread from an actor on, the outermost first; none in what only runs the actors. */
    List<Call> calls() {
        List<StackWalker.StackFrame> frames = WALKER.walk(
                all -> all.filter(frame -> !isOfEngine(frame)).collect(Collectors.toCollection(ArrayList::new)));
        Collections.reverse(frames);
        List<StackWalker.StackFrame> told = frames.stream()
                .dropWhile(frame -> !isPart(frame))
                .filter(frame -> !frame.getClassName().equals(forwarder))
                .toList();
        return told.isEmpty() || !isPart(told.get(0)) ? List.of() : withoutLocks(told);
    }

    private boolean isPart(StackWalker.StackFrame frame) {
        return scenario.isPart(frame.getDeclaringClass(), frame.getMethodName());
    }

    private static List<Call> withoutLocks(List<StackWalker.StackFrame> frames) {
        List<Call> calls = new ArrayList<>();
        for (StackWalker.StackFrame frame : frames) {
            Call call = Call.of(frame);
            if (!calls.isEmpty() && calls.get(calls.size() - 1).isLockFor(call)) {
                calls.remove(calls.size() - 1);
            }
            calls.add(call);
        }
        return List.copyOf(calls);
    }

    private static boolean isOfEngine(StackWalker.StackFrame frame) {
        String name = frame.getClassName();
        return name.startsWith("java.")
                || frame.getMethodName().startsWith(BRIDGE)
                || ENGINE.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
}
