package org.maplitmus.layouts.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;

/**
 * A thread of a burst: repeats its role, chunk by chunk, and times each.
 *
 * @param role what it does
 * @param start where the threads of the burst wait for each other
 * @param nanos how long it goes on
 */
record Hammer(Role role, CyclicBarrier start, long nanos) implements Callable<List<Chunk>> {

    private static final int CHUNKS = 8_192;

    @Override
    public List<Chunk> call() throws Exception {
        List<Chunk> chunks = new ArrayList<>(CHUNKS);
        start.await();
        long now = System.nanoTime();
        for (long deadline = now + nanos; now - deadline < 0; now = System.nanoTime()) {
            role.run(role.chunk());
            chunks.add(new Chunk(now, System.nanoTime()));
        }
        return chunks;
    }
}
