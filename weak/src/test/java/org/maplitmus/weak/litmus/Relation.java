package org.maplitmus.weak.litmus;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** A relation on fewer than 64 events. */
final class Relation {

    private final long[] rows;

    Relation(int size) {
        this.rows = new long[size];
    }

    void add(int from, int to) {
        rows[from] |= 1L << to;
    }

    boolean has(int from, int to) {
        return (rows[from] >>> to & 1) != 0;
    }

    Relation or(Relation other) {
        Relation both = new Relation(rows.length);
        for (int i = 0; i < rows.length; i++) {
            both.rows[i] = rows[i] | other.rows[i];
        }
        return both;
    }

    Relation to(IntPredicate end) {
        Relation fewer = new Relation(rows.length);
        for (int from = 0; from < rows.length; from++) {
            for (int to = 0; to < rows.length; to++) {
                if (has(from, to) && end.test(to)) {
                    fewer.add(from, to);
                }
            }
        }
        return fewer;
    }

    Relation closure() {
        Relation all = or(this);
        for (int through = 0; through < rows.length; through++) {
            for (int from = 0; from < rows.length; from++) {
                if (all.has(from, through)) {
                    all.rows[from] |= all.rows[through];
                }
            }
        }
        return all;
    }

    boolean isIrreflexive() {
        for (int i = 0; i < rows.length; i++) {
            if (has(i, i)) {
                return false;
            }
        }
        return true;
    }

    boolean isAcyclic() {
        return closure().isIrreflexive();
    }

    /** Tells {@code consumer} of every total order of {@code events} that agrees with this relation. */
    void extensions(List<Integer> events, Consumer<Relation> consumer) {
        long all = events.stream().mapToLong(event -> 1L << event).sum();
        closure().extend(all, new Relation(rows.length), consumer);
    }

    private void extend(long left, Relation sofar, Consumer<Relation> consumer) {
        if (left == 0) {
            consumer.accept(sofar);
        }
        for (long rest = left; rest != 0; rest &= rest - 1) {
            int first = Long.numberOfTrailingZeros(rest);
            long others = left & ~(1L << first);
            if (isFirst(first, others)) {
                Relation more = sofar.or(new Relation(rows.length));
                more.rows[first] = others;
                extend(others, more, consumer);
            }
        }
    }

    private boolean isFirst(int event, long others) {
        for (long rest = others; rest != 0; rest &= rest - 1) {
            if (has(Long.numberOfTrailingZeros(rest), event)) {
                return false;
            }
        }
        return !has(event, event);
    }
}
