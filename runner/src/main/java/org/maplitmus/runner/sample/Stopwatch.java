package org.maplitmus.runner.sample;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Measures where the time of a fork goes. Not thread-safe. */
final class Stopwatch {

    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private Phase phase = Phase.WARM_UP;
    private long began = System.nanoTime();

    /** Ends one phase and begins another. */
    void begin(Phase next) {
        long now = System.nanoTime();
        nanos.merge(phase, now - began, Long::sum);
        phase = next;
        began = now;
    }

    /** All phases that have ended. */
    ForkLine.Spent spent() {
        Map<Phase, Long> micros = new EnumMap<>(Phase.class);
        nanos.forEach((ended, spent) -> micros.put(ended, TimeUnit.NANOSECONDS.toMicros(spent)));
        return new ForkLine.Spent(micros);
    }
}
