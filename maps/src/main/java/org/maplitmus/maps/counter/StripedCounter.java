package org.maplitmus.maps.counter;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/**
 * A counter for many adders and few readers: it spreads over several cells, so that threads that add at the same time
 * seldom meet.
 *
 * <p>It begins with one cell. Two threads that meet in a cell, one of which loses its compare-and-set, make it twice as
 * wide, until it has as many cells as there are CPUs; each thread then looks for a cell of its own. The technique is
 * that of {@link java.util.concurrent.atomic.LongAdder}, with the {@link Layout} of the cells left to the caller.
 *
 * <p>Thread-safe. No add is lost: {@link #sum} is exact when no add is under way. The count wraps round like any long.
 * Adders do not wait for each other.
 */
public final class StripedCounter {

    private static final int WIDEST = Runtime.getRuntime().availableProcessors();

    private final IntFunction<Cells> layout;
    private final int widest;
    private final AtomicReference<Stripes> stripes;

    StripedCounter(IntFunction<Cells> layout, int widest) {
        this.layout = layout;
        this.widest = widest;
        this.stripes = new AtomicReference<>(new Stripes(layout.apply(1), null));
    }

    /** A counter at zero whose cells lie as {@code layout} says. */
    public static StripedCounter of(Layout layout) {
        return new StripedCounter(layout::cells, WIDEST);
    }

    /** Adds {@code delta}, in volatile mode: what the thread did before happens-before a {@link #sum} that has it. */
    public void add(long delta) {
        Probe probe = Probe.ofThisThread();
        Stripes current = stripes.getAcquire();
        while (!current.tryAdd(probe, delta)) {
            probe.move();
            current = widened(current);
        }
    }

    /**
     * The sum of the cells, which are read one after the other, in acquire mode.
     *
     * <p>This is not a snapshot. An add that is under way may be in it or not, and of two adds the later may be in it
     * and the earlier not: the sum may be a number that the count never was. Every add that happens-before the call is
     * in it.
     */
    public long sum() {
        return stripes.getAcquire().sum();
    }

    int width() {
        return stripes.getAcquire().cells().length();
    }

    /** The stripes to try next after a collision in {@code met}. */
    private Stripes widened(Stripes met) {
        int width = met.cells().length();
        if (width < widest) {
            stripes.compareAndSet(met, new Stripes(layout.apply(2 * width), met));
        }
        return stripes.getAcquire();
    }
}
