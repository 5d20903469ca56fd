package org.maplitmus.benchmarks.copied;

import org.maplitmus.benchmarks.plan.Copy;
import org.maplitmus.benchmarks.plan.Duel;
import org.maplitmus.benchmarks.plan.Growth;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.Subject;
import org.maplitmus.benchmarks.plan.Workload;

/** What the harness opens a copy by: everything that it makes is for one subject. */
public final class CopyOfLoops implements Copy {

    private final Subject subject;

    /** For that subject only. */
    public CopyOfLoops(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Loop loop(Workload workload, KeyKind kind, int size) {
        return switch (workload) {
            case GET_HIT -> new Lookups(full(kind, size), probes(kind, size), true);
            case GET_MISS -> new Lookups(full(kind, size), kind.keys(size, 2 * size), false);
            case CHASE -> new Chase(Targets.of(subject), kind, size);
            case UPDATE -> new Update(full(kind, size), probes(kind, size));
            case PUT_FRESH -> new PutFresh(() -> Targets.of(subject), kind.keys(0, size));
            case CHURN -> new Churn(Targets.of(subject), kind.keys(0, 2 * size), kind.keys(0, 2 * size));
            case ITERATE -> iterate(kind, size);
        };
    }

    @Override
    public Growth growth(KeyKind kind, int size) {
        return new TimedPuts(() -> Targets.of(subject), kind.keys(0, size));
    }

    @Override
    public Duel duel(Duel.Roles roles, int jitter) {
        return new TwoThreads(() -> Targets.of(subject), roles, jitter);
    }

    @Override
    public Object filled(Object[] keys) {
        return Targets.filled(subject, keys, keys[0]).map();
    }

    private Target full(KeyKind kind, int size) {
        Object[] keys = kind.keys(0, size);
        return Targets.filled(subject, keys, keys[0]);
    }

    private Loop iterate(KeyKind kind, int size) {
        Object value = new Object();
        return new Iterate(Targets.filled(subject, kind.keys(0, size), value), value, size);
    }

    private static Object[] probes(KeyKind kind, int size) {
        return Shuffle.shuffled(kind.keys(0, size));
    }
}
