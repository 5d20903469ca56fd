package org.maplitmus.weak.litmus;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.maplitmus.weak.memory.Mode;

/**
 * The memory model as axioms, an oracle for the rules: JLS 17.4.5 extended to the access modes of VarHandle.
 *
 * <p>Its choices are the write that each read sees, the order {@code so} of volatile accesses and full fences, and the
 * order {@code co} of the coherent writes of each variable. For programs of constants, without locks.
 */
final class Axioms {

    private record Event(int thread, Op op) {

        boolean isRead() {
            return op.isRead();
        }

        boolean isWrite() {
            return op.isWrite();
        }

        boolean isFence() {
            return op.kind() == Op.Kind.FENCE;
        }

        boolean isUpdate() {
            return op.kind() == Op.Kind.ADD;
        }

        boolean isInitial() {
            return thread < 0;
        }

        Mode reading() {
            return isUpdate() && op.mode() == Mode.PLAIN ? Mode.OPAQUE : op.mode();
        }

        Mode writing() {
            return isUpdate() && op.writing() == Mode.PLAIN ? Mode.OPAQUE : op.writing();
        }

        boolean isCoherent() {
            return isInitial() || isUpdate() || op.mode() != Mode.PLAIN;
        }

        boolean isVolatile() {
            return !isInitial() && reading() == Mode.VOLATILE && writing() == Mode.VOLATILE;
        }

        boolean releases() {
            return isVolatile() || (!isInitial() && writing() == Mode.RELEASE);
        }

        boolean acquires() {
            return isVolatile() || (!isInitial() && reading() == Mode.ACQUIRE);
        }
    }

    private final Litmus program;
    private final List<Event> events = new ArrayList<>();
    private final List<Integer> reads = new ArrayList<>();
    private final List<List<Integer>> writes = new ArrayList<>();
    private final Relation order;
    private final Relation initially;
    private final SortedSet<String> outcomes = new TreeSet<>();

    private Axioms(Litmus program) {
        this.program = program;
        for (int variable = 0; variable < program.variables(); variable++) {
            events.add(new Event(-1, Op.write(variable, 0, Mode.VOLATILE)));
        }
        for (int thread = 0; thread < program.threads().size(); thread++) {
            for (Op op : program.threads().get(thread)) {
                events.add(new Event(thread, op));
            }
        }
        order = pairs((a, b) -> a < b && event(a).thread() == event(b).thread() && !event(a).isInitial());
        initially = pairs((a, b) -> event(a).isInitial() && !event(b).isInitial());
        collect();
    }

    private void collect() {
        for (int variable = 0; variable < program.variables(); variable++) {
            writes.add(new ArrayList<>());
        }
        for (int i = 0; i < events.size(); i++) {
            if (event(i).isWrite()) {
                writes.get(event(i).op().at()).add(i);
            }
            if (event(i).isRead()) {
                reads.add(i);
            }
        }
    }

    /** The outcomes that the axioms allow. */
    static SortedSet<String> outcomes(Litmus program) {
        Axioms axioms = new Axioms(program);
        axioms.chooseSources(new int[axioms.events.size()], 0);
        return axioms.outcomes;
    }

    private Event event(int index) {
        return events.get(index);
    }

    private boolean isFullFence(int index) {
        return event(index).isFence() && event(index).op().mode() == Mode.VOLATILE;
    }

    private boolean isSynchronized(int index) {
        return isFullFence(index) || (event(index).isVolatile() && !event(index).isFence());
    }

    private interface Pair {
        boolean holds(int first, int second);
    }

    private Relation pairs(Pair pair) {
        Relation relation = new Relation(events.size());
        for (int a = 0; a < events.size(); a++) {
            for (int b = 0; b < events.size(); b++) {
                if (pair.holds(a, b)) {
                    relation.add(a, b);
                }
            }
        }
        return relation;
    }

    private void chooseSources(int[] source, int next) {
        if (next == reads.size()) {
            checkThinAir(source);
            return;
        }
        int read = reads.get(next);
        for (int write : writes.get(event(read).op().at())) {
            if (write != read) {
                source[read] = write;
                chooseSources(source, next + 1);
            }
        }
    }

    /* acyclic (program order | reads-from), of edges that end in a coherent access; and every value comes from somewhere. */
    private void checkThinAir(int[] source) {
        Relation from = new Relation(events.size());
        reads.forEach(read -> from.add(source[read], read));
        Relation edges = order.or(from).to(i -> event(i).isCoherent());
        Relation values = pairs((a, b) -> from.has(a, b) && event(a).isUpdate());
        if (edges.isAcyclic() && values.isAcyclic()) {
            List<Integer> synchronizedEvents = indices(this::isSynchronized);
            order.extensions(synchronizedEvents, so -> chooseCoherence(source, so, happensBefore(source, so)));
        }
    }

    private interface Test {
        boolean holds(int index);
    }

    private List<Integer> indices(Test test) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (test.holds(i)) {
                found.add(i);
            }
        }
        return found;
    }

    private Relation happensBefore(int[] source, Relation so) {
        Relation sw = pairs((a, b) -> so.has(a, b) && (bothFences(a, b) || isVolatileHandover(a, b)));
        for (int read : reads) {
            if (!event(source[read]).isInitial()) {
                sw = sw.or(handovers(source[read], read));
            }
        }
        return order.or(initially).or(sw).closure();
    }

    private boolean bothFences(int a, int b) {
        return isFullFence(a) && isFullFence(b);
    }

    private boolean isVolatileHandover(int write, int read) {
        return event(write).isWrite()
                && event(read).isRead()
                && !event(write).isFence()
                && !event(read).isFence()
                && event(write).op().at() == event(read).op().at();
    }

    /* From the write, or a fence before it, to the read, or a fence after it. */
    private Relation handovers(int write, int read) {
        return pairs((a, b) -> a != b && releases(a, write) && acquires(read, b));
    }

    private boolean releases(int a, int write) {
        return a == write
                ? event(a).releases()
                : event(a).isFence() && event(a).op().mode() != Mode.ACQUIRE && order.has(a, write);
    }

    private boolean acquires(int read, int b) {
        return b == read
                ? event(b).acquires()
                : event(b).isFence() && event(b).op().mode() != Mode.RELEASE && order.has(read, b);
    }

    private void chooseCoherence(int[] source, Relation so, Relation hb) {
        if (hb.isIrreflexive() && reads.stream().allMatch(read -> isConsistent(source[read], read, so, hb))) {
            chooseCoherence(source, so, hb, new Relation(events.size()), 0);
        }
    }

    private boolean isConsistent(int write, int read, Relation so, Relation hb) {
        boolean isOverwritten = writes.get(event(read).op().at()).stream()
                .anyMatch(other -> other != write && other != read && hb.has(write, other) && hb.has(other, read));
        return !hb.has(read, write) && !isOverwritten && isLastVolatile(write, read, so);
    }

    private boolean isLastVolatile(int write, int read, Relation so) {
        if (!isSynchronized(read) || !isSynchronized(write)) {
            return true;
        }
        return so.has(write, read)
                && writes.get(event(read).op().at()).stream()
                        .noneMatch(other -> other != read && so.has(write, other) && so.has(other, read));
    }

    private void chooseCoherence(int[] source, Relation so, Relation hb, Relation co, int variable) {
        if (variable == writes.size()) {
            if (reads.stream().allMatch(read -> isCoherent(source, read, hb, co))) {
                chooseFinals(source, hb, co, new int[writes.size()], 0);
            }
            return;
        }
        List<Integer> coherent =
                writes.get(variable).stream().filter(i -> event(i).isCoherent()).toList();
        Relation known =
                pairs((a, b) -> coherent.contains(a) && coherent.contains(b) && (hb.has(a, b) || so.has(a, b)));
        known.extensions(coherent, more -> chooseCoherence(source, so, hb, co.or(more), variable + 1));
    }

    private boolean isCoherent(int[] source, int read, Relation hb, Relation co) {
        int write = source[read];
        if (!event(read).isCoherent() || !event(write).isCoherent()) {
            return true;
        }
        boolean agreesWithWrites = writes.get(event(read).op().at()).stream()
                .filter(other -> other != write && other != read)
                .noneMatch(other -> (hb.has(other, read) && co.has(write, other))
                        || (hb.has(read, other) && co.has(other, write))
                        || (event(read).isUpdate() && co.has(write, other) && co.has(other, read)));
        boolean agreesWithReads = reads.stream()
                .filter(other -> event(other).op().at() == event(read).op().at()
                        && event(other).isCoherent())
                .noneMatch(other -> hb.has(read, other) && co.has(source[other], write));
        return agreesWithWrites && agreesWithReads && (!event(read).isUpdate() || co.has(write, read));
    }

    private void chooseFinals(int[] source, Relation hb, Relation co, int[] last, int variable) {
        if (variable == writes.size()) {
            outcomes.add(outcome(source, last));
            return;
        }
        for (int write : writes.get(variable)) {
            if (writes.get(variable).stream().noneMatch(other -> hb.has(write, other) || co.has(write, other))) {
                last[variable] = write;
                chooseFinals(source, hb, co, last, variable + 1);
            }
        }
    }

    private String outcome(int[] source, int[] last) {
        int[] registers = new int[program.registers()];
        reads.forEach(read -> registers[event(read).op().register()] = value(source, source[read]));
        int[] memory = new int[last.length];
        for (int variable = 0; variable < last.length; variable++) {
            memory[variable] = value(source, last[variable]);
        }
        return Litmus.outcome(registers, memory);
    }

    private int value(int[] source, int write) {
        int constant = event(write).op().constant();
        return event(write).isUpdate() ? value(source, source[write]) + constant : constant;
    }
}
