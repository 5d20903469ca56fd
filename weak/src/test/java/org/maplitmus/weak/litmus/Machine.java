package org.maplitmus.weak.litmus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Fence;
import org.maplitmus.weak.memory.Layer;
import org.maplitmus.weak.memory.Memory;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Monitor;
import org.maplitmus.weak.memory.Signal;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.View;
import org.maplitmus.weak.search.Ending;
import org.maplitmus.weak.search.Scheduler;
import org.maplitmus.weak.search.Transition;

/** Runs a litmus program once. */
final class Machine {

    private final List<List<Op>> code;
    private final Scheduler scheduler;
    private final Memory memory;
    private final int[] registers;
    private final int[] at;
    private final boolean[] isWaiting;
    private final List<View> views = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Monitor> monitors = new ArrayList<>();
    private final List<Signal> permits = new ArrayList<>();
    private final List<Signal> starts = new ArrayList<>();
    private final List<Signal> ends = new ArrayList<>();
    private final List<Signal> interrupts = new ArrayList<>();

    Machine(Litmus program, Layer layer, Scheduler scheduler) {
        this.code = program.threads();
        this.scheduler = scheduler;
        this.memory = new Memory(layer, scheduler, scheduler);
        this.registers = new int[program.registers()];
        this.at = new int[code.size()];
        this.isWaiting = new boolean[code.size()];
        for (int i = 0; i < program.variables(); i++) {
            variables.add(new Variable(i, null, 0));
            monitors.add(new Monitor());
        }
        for (int i = 0; i < code.size(); i++) {
            views.add(new View(i));
            List.of(permits, starts, ends, interrupts).forEach(signals -> signals.add(new Signal()));
        }
    }

    Ending run() {
        int current = 0;
        while (true) {
            IntStream.range(0, code.size()).forEach(this::runEagerly);
            List<@Nullable Transition> moves = moves();
            if (moves.stream().allMatch(move -> move == null)) {
                return IntStream.range(0, code.size()).allMatch(this::isOver) ? end() : stuck();
            }
            current = scheduler.next(moves, current);
            if (current == Scheduler.NOBODY) {
                return Ending.GIVEN_UP;
            }
            step(current, op(current));
        }
    }

    private Ending stuck() {
        List<@Nullable Transition> moves = new ArrayList<>();
        for (int thread = 0; thread < code.size(); thread++) {
            moves.add(isOver(thread) ? null : move(thread, op(thread)));
        }
        scheduler.isStuck(moves);
        return Ending.DEADLOCK;
    }

    private boolean isOver(int thread) {
        return at[thread] == code.get(thread).size();
    }

    private Op op(int thread) {
        return code.get(thread).get(at[thread]);
    }

    private void runEagerly(int thread) {
        while (!isOver(thread) && isStarted(thread) && !isPoint(thread, op(thread))) {
            step(thread, op(thread));
        }
        if (isOver(thread) && !ends.get(thread).isSet()) {
            ends.get(thread).set(memory, views.get(thread), "ends");
        }
    }

    private boolean isStarted(int thread) {
        return starts.get(thread).isSet()
                || code.stream().flatMap(List::stream).noneMatch(op -> op.kind() == Op.Kind.START && op.at() == thread);
    }

    private boolean isPoint(int thread, Op op) {
        return op.guard().test(registers)
                && !isAlwaysEager(op)
                && (isWaiting[thread] || op.kind() != Op.Kind.WAIT)
                && scheduler.isPoint(thread, move(thread, op));
    }

    private static boolean isAlwaysEager(Op op) {
        return switch (op.kind()) {
            case UNLOCK, NOTIFY, START, INTERRUPT -> true;
            case FENCE -> op.mode() != Mode.VOLATILE;
            default -> false;
        };
    }

    private Transition move(int thread, Op op) {
        return switch (op.kind()) {
            case READ -> Transition.read(variables.get(op.at()), op.mode());
            case WRITE -> Transition.write(variables.get(op.at()), op.mode());
            case ADD, CAS, WEAK_CAS -> Transition.update(variables.get(op.at()), op.writing());
            case FENCE -> Transition.FENCE;
            case PARK -> Transition.sync(permits.get(thread));
            case UNPARK -> Transition.sync(permits.get(op.at()));
            case JOIN -> Transition.await(ends.get(op.at()));
            case AWAIT_INTERRUPT -> Transition.await(interrupts.get(thread));
            default -> Transition.sync(monitors.get(op.at()));
        };
    }

    private List<@Nullable Transition> moves() {
        List<@Nullable Transition> moves = new ArrayList<>();
        for (int thread = 0; thread < code.size(); thread++) {
            moves.add(isOver(thread) || !isEnabled(thread, op(thread)) ? null : move(thread, op(thread)));
        }
        return moves;
    }

    private boolean isEnabled(int thread, Op op) {
        return isStarted(thread)
                && switch (op.kind()) {
                    case LOCK -> monitors.get(op.at()).isFreeFor(views.get(thread));
                    case WAIT -> monitors.get(op.at()).mayStopWaiting(views.get(thread), false);
                    case PARK -> permits.get(thread).isSet();
                    case JOIN -> ends.get(op.at()).isSet();
                    case AWAIT_INTERRUPT -> interrupts.get(thread).isSet();
                    default -> true;
                };
    }

    private void step(int thread, Op op) {
        View view = views.get(thread);
        if (op.kind() == Op.Kind.WAIT && !isWaiting[thread]) {
            monitors.get(op.at()).startWaiting(memory, view);
            isWaiting[thread] = true;
            return;
        }
        if (at[thread]++ == 0 && starts.get(thread).isSet()) {
            starts.get(thread).see(memory, view, "is started");
        }
        if (op.guard().test(registers)) {
            act(thread, view, op);
        }
    }

    private void act(int thread, View view, Op op) {
        switch (op.kind()) {
            case READ -> keep(op, memory.read(view, variables.get(op.at()), op.mode()));
            case WRITE -> memory.write(view, variables.get(op.at()), op.value().applyAsInt(registers), op.mode());
            case ADD -> keep(op, add(view, op));
            case CAS -> keep(op, cas(view, op));
            case WEAK_CAS -> keep(op, memory.failsSpuriously(view) ? 0 : cas(view, op));
            case FENCE -> memory.fence(view, fence(op.mode()));
            default -> synchronize(thread, view, op);
        }
    }

    private void synchronize(int thread, View view, Op op) {
        switch (op.kind()) {
            case LOCK -> monitors.get(op.at()).enter(memory, view);
            case UNLOCK -> monitors.get(op.at()).exit(memory, view);
            case WAIT -> isWaiting[thread] = !monitors.get(op.at()).stopWaiting(memory, view);
            case NOTIFY -> monitors.get(op.at()).notifyOne(memory, view);
            case PARK -> permits.get(thread).take(memory, view, "is unparked");
            case UNPARK -> permits.get(op.at()).set(memory, view, "unparks");
            case START -> starts.get(op.at()).set(memory, view, "starts");
            case JOIN -> ends.get(op.at()).see(memory, view, "joins");
            case INTERRUPT -> interrupts.get(op.at()).set(memory, view, "interrupts");
            default -> interrupts.get(thread).take(memory, view, "is interrupted");
        }
    }

    private void keep(Op op, @Nullable Object value) {
        registers[op.register()] = value instanceof Integer number ? number : -1;
    }

    private @Nullable Object add(View view, Op op) {
        return memory.update(
                view,
                variables.get(op.at()),
                old -> old instanceof Integer number ? number + op.constant() : old,
                op.mode(),
                op.writing());
    }

    private int cas(View view, Op op) {
        Object old = memory.update(
                view,
                variables.get(op.at()),
                value -> Integer.valueOf(0).equals(value) ? op.constant() : Memory.UNCHANGED,
                op.mode(),
                op.writing());
        return Integer.valueOf(0).equals(old) ? 1 : 0;
    }

    private static Fence fence(Mode mode) {
        return switch (mode) {
            case ACQUIRE -> Fence.ACQUIRE;
            case RELEASE -> Fence.RELEASE;
            default -> Fence.FULL;
        };
    }

    private Ending end() {
        View last = new View(code.size());
        memory.settle(last, views);
        int[] values = variables.stream()
                .mapToInt(variable -> memory.read(last, variable, Mode.PLAIN) instanceof Integer value ? value : -1)
                .toArray();
        return Ending.whole(Litmus.outcome(registers, values));
    }
}
