package org.maplitmus.benchmarks.tail;

import java.util.Collection;

/**
 * What slow operations coincided with; one that coincided with a pause of the collector counts there only.
 *
 * @param pauses how many overlap a pause of the collector
 * @param waits how many overlap a wait of their own thread for a monitor or for whatever it was parked for
 * @param neither how many overlap none of the two, as when another process had the processor
 */
public record Causes(int pauses, int waits, int neither) {

    static Causes of(Collection<Span> slow, Spans pauses, Spans waits) {
        int paused = 0;
        int waited = 0;
        for (Span operation : slow) {
            if (pauses.overlap(operation)) {
                paused++;
            } else if (waits.overlap(operation)) {
                waited++;
            }
        }
        return new Causes(paused, waited, slow.size() - paused - waited);
    }

    Causes plus(Causes other) {
        return new Causes(pauses + other.pauses, waits + other.waits, neither + other.neither);
    }

    /** All slow operations. */
    public int all() {
        return pauses + waits + neither;
    }
}
