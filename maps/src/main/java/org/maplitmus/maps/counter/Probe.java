package org.maplitmus.maps.counter;

import java.util.concurrent.ThreadLocalRandom;

/** Where a thread likes to add: it keeps its cell until it meets another thread there. Belongs to one thread. */
final class Probe {

    private static final ThreadLocal<Probe> OF_THIS_THREAD = ThreadLocal.withInitial(Probe::new);

    private int value = ThreadLocalRandom.current().nextInt();

    private Probe() {}

    static Probe ofThisThread() {
        return OF_THIS_THREAD.get();
    }

    /** One of {@code length} cells, a power of two. */
    int cell(int length) {
        return value & (length - 1);
    }

    void move() {
        value = ThreadLocalRandom.current().nextInt();
    }
}
