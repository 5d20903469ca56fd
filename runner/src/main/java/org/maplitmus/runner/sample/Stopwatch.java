package org.maplitmus.runner.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Measures where the time of a fork goes. Not thread-safe. */
final class Stopwatch {

    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private Phase phase = Phase.WARM_UP;
    private long began = System.nanoTime();

    /** What a fork does with a cell. */
    enum Phase {
        /** Loads it and runs every actor once. */
        WARM_UP,
        /** Races its actors. */
        SAMPLING,
        /** Writes its raw result. */
        WRITING
    }

    /** Ends one phase and begins another. */
    void begin(Phase next) {
        long now = System.nanoTime();
        nanos.merge(phase, now - began, Long::sum);
        phase = next;
        began = now;
    }

    /** All phases that have ended. */
    ForkLine.Spent spent() {
        return new ForkLine.Spent(micros(Phase.WARM_UP), micros(Phase.SAMPLING), micros(Phase.WRITING));
    }

    private long micros(Phase ended) {
        return TimeUnit.NANOSECONDS.toMicros(nanos.getOrDefault(ended, 0L));
    }
}
