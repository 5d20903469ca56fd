package org.maplitmus.benchmarks.plan;

import java.util.List;

/** The door of one copy of the loops that two threads run. */
public interface SharedCopy {

    /** Two loops, one for each thread, over one map of {@code size} keys. */
    List<Loop> loops(SharedKind map, Sharing sharing, int size);

    /** Two loops, one for each thread, that add to one counter. */
    List<Loop> loops(CounterKind counter);
}
