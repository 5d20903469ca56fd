package org.maplitmus.layouts.witness;

import java.util.List;

/**
 * Measures a workload at one address, burst by burst. Not thread-safe.
 *
 * @param <T> the type of the object
 */
final class PlaceMeter<T> {

    /** Fewer overlap windows say nothing. */
    private static final int FEWEST_WINDOWS = 20;

    private final Workload<T> workload;
    private final PlacedAllocator<T> allocator;
    private final int residue;
    private final Tally first = new Tally();
    private final Tally second = new Tally();
    private int moved;

    PlaceMeter(Workload<T> workload, PlacedAllocator<T> allocator, int residue) {
        this.workload = workload;
        this.allocator = allocator;
        this.residue = residue;
    }

    /** Places a new object and runs one burst of each kind; they count unless the object moves. */
    void measure(Budget budget) throws InterruptedException {
        System.gc(); // An empty young generation has room for what the bursts allocate: the object stays.
        Placed<T> placed = allocator.allocate(residue);
        workload.filling().accept(placed.object());
        Role one = workload.first().apply(placed.object());
        Role other = workload.second().apply(placed.object());
        List<Chunk> oneAlone = Burst.alone(one, budget.alone());
        List<Chunk> otherAlone = Burst.alone(other, budget.alone());
        List<List<Chunk>> together = Burst.together(one, other, budget.together());
        if (placed.moved()) {
            moved++;
        } else {
            first.addAlone(oneAlone, one.chunk());
            second.addAlone(otherAlone, other.chunk());
            first.addTogether(Overlap.windows(together.get(0), together.get(1)), one.chunk());
            second.addTogether(Overlap.windows(together.get(1), together.get(0)), other.chunk());
        }
    }

    /** Whether the two threads ran at the same time too seldom to tell anything. */
    boolean lacksWindows() {
        return windows() < FEWEST_WINDOWS;
    }

    Placement placement() {
        return new Placement(residue, workload.shared().test(residue), outcome());
    }

    private Measurement outcome() {
        if (lacksWindows()) {
            return new Measurement.Skipped("the two threads ran at the same time in only " + windows() + " windows"
                    + (moved == 0 ? "" : "; the object moved in " + moved + " bursts"));
        }
        return new Measurement.Measured(first.times(), second.times(), windows(), moved);
    }

    private int windows() {
        return Math.min(first.windows(), second.windows());
    }
}
