package org.maplitmus.benchmarks.copied;

import java.util.List;
import org.maplitmus.benchmarks.plan.CounterKind;
import org.maplitmus.benchmarks.plan.KeyKind;
import org.maplitmus.benchmarks.plan.Loop;
import org.maplitmus.benchmarks.plan.SharedCopy;
import org.maplitmus.benchmarks.plan.SharedKind;
import org.maplitmus.benchmarks.plan.Sharing;

/** What the harness opens a copy for two threads by; to be asked for one kind of map or counter. */
public final class CopyOfSharedLoops implements SharedCopy {

    /** For one kind. */
    public CopyOfSharedLoops() {}

    @Override
    public List<Loop> loops(SharedKind kind, Sharing sharing, int size) {
        SharedTarget map = SharedMaps.filled(kind, KeyKind.INTEGER.keys(0, size));
        return List.of(loop(map, sharing, size), loop(map, sharing, size));
    }

    private static Loop loop(SharedTarget map, Sharing sharing, int size) {
        return new ReadWrite(map, Shuffle.shuffled(KeyKind.INTEGER.keys(0, size)), sharing);
    }

    @Override
    public List<Loop> loops(CounterKind kind) {
        Counter counter = Counter.of(kind);
        return List.of(new Increment(counter), new Increment(counter));
    }
}
