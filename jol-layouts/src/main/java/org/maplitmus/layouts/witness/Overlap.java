package org.maplitmus.layouts.witness;

import java.util.ArrayList;
import java.util.List;

/**
 * Overlap windows: the chunks of one thread during which another thread ran all the time.
 *
 * <p>A thread that lost its CPU shows a chunk far longer than its others. Such a chunk neither counts nor covers.
 */
final class Overlap {

    /** The longest pause between two chunks, in nanoseconds, in which a thread is taken to run on. */
    static final long LONGEST_GAP = 3_000;

    /** A chunk that takes longer than this many times the fastest is taken as preempted. */
    static final int PREEMPTED = 20;

    private Overlap() {}

    /** The chunks of {@code own} that lie inside an uninterrupted run of {@code other}; both in order of time. */
    static List<Chunk> windows(List<Chunk> own, List<Chunk> other) {
        List<Chunk> runs = runs(notPreempted(other));
        return notPreempted(own).stream()
                .filter(chunk -> runs.stream().anyMatch(run -> run.covers(chunk)))
                .toList();
    }

    private static List<Chunk> notPreempted(List<Chunk> chunks) {
        long fastest = chunks.stream().mapToLong(Chunk::nanos).min().orElse(0);
        return chunks.stream()
                .filter(chunk -> chunk.nanos() <= PREEMPTED * fastest)
                .toList();
    }

    private static List<Chunk> runs(List<Chunk> chunks) {
        List<Chunk> runs = new ArrayList<>();
        for (Chunk chunk : chunks) {
            int last = runs.size() - 1;
            if (last >= 0 && chunk.start() - runs.get(last).end() <= LONGEST_GAP) {
                runs.set(last, new Chunk(runs.get(last).start(), chunk.end()));
            } else {
                runs.add(chunk);
            }
        }
        return runs;
    }
}
