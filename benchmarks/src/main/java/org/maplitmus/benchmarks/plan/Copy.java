package org.maplitmus.benchmarks.plan;

/** The door of one copy of the loops, which serves one subject. */
public interface Copy {

    /** A loop over a map of {@code size} keys. */
    Loop loop(Workload workload, KeyKind keys, int size);

    /** The growth of a map to {@code size} keys. */
    Growth growth(KeyKind keys, int size);

    /**
     * Two threads that misuse maps of 512 keys.
     *
     * @param jitter the most steps of a few processor cycles that a thread waits before its operation
     */
    Duel duel(Duel.Roles roles, int jitter);

    /** A map that holds the keys, all with the first of them as their value. */
    Object filled(Object[] keys);
}
