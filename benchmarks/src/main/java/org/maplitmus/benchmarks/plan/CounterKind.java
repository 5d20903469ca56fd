package org.maplitmus.benchmarks.plan;

/** What two threads add to, by the name that tables give it. */
public enum CounterKind {
    /** {@link java.util.concurrent.atomic.LongAdder}, against which all others are held. */
    LONG_ADDER("LongAdder"),
    /** One {@link java.util.concurrent.atomic.AtomicLong}. */
    ATOMIC_LONG("AtomicLong"),
    /** The striped counter, cells side by side. */
    ADJACENT("StripedCounter-adjacent"),
    /** The striped counter, 64 bytes a side. */
    PADDED("StripedCounter-padded"),
    /** The striped counter, 128 bytes a side. */
    CONTENDED("StripedCounter-contended");

    private final String label;

    CounterKind(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
