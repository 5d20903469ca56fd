package org.maplitmus.maps.go;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring buckets of a classic map in one object: a power of two of them in the bucket array, or one as an
 * overflow bucket.
 *
 * <p>A bucket is named by any number whose low bits are its number, so that a hash is one, and the same number names
 * the buckets of a chain in each chunk that it passes. A link is only ever set to a chunk that is new, or cut, so that
 * a chain has no cycle under any race.
 */
final class BucketChunk {

    static final int CELLS = 8;

    final long[] tophash;
    /** Keys at even, their values at odd places. */
    final @Nullable Object[] cells;

    private @Nullable BucketChunk @Nullable [] overflow;

    BucketChunk(int buckets) {
        tophash = new long[buckets];
        cells = new @Nullable Object[buckets * 2 * CELLS];
    }

    int slot(int bucket) {
        return bucket & (tophash.length - 1);
    }

    /** Where the key of a cell is; its value is at the next place. */
    static int keyPlace(int slot, int cell) {
        return slot * (2 * CELLS) + 2 * cell;
    }

    boolean evacuated(int bucket) {
        return Tophash.evacuated(tophash[slot(bucket)]);
    }

    /** The bucket that continues {@code bucket}, or null. */
    @Nullable
    BucketChunk overflow(int bucket) {
        @Nullable BucketChunk[] links = overflow;
        return links == null ? null : links[bucket & (links.length - 1)];
    }

    BucketChunk addOverflow(int bucket) {
        @Nullable BucketChunk[] links = overflow;
        if (links == null) {
            links = new @Nullable BucketChunk[tophash.length];
            overflow = links;
        }
        BucketChunk added = new BucketChunk(1);
        links[bucket & (links.length - 1)] = added;
        return added;
    }

    /** The bucket {@code depth} links down the chain of {@code bucket}, or null if the chain is shorter. */
    @Nullable
    BucketChunk down(int bucket, int depth) {
        BucketChunk chunk = this;
        for (int i = 0; i < depth && chunk != null; i++) {
            chunk = chunk.overflow(bucket);
        }
        return chunk;
    }

    /** Where {@code key} is in the chain that its hash names: eight times the depth, plus the cell; or -1. */
    int find(@Nullable Object key, long hash) {
        int top = Tophash.of(hash);
        int depth = 0;
        for (BucketChunk chunk = this; chunk != null; chunk = chunk.overflow((int) hash)) {
            int slot = chunk.slot((int) hash);
            long word = chunk.tophash[slot];
            for (long hits = Tophash.equal(word, top); hits != 0; hits &= hits - 1) {
                int cell = Tophash.first(hits);
                if (GoEquality.same(key, chunk.cells[keyPlace(slot, cell)])) {
                    return depth * CELLS + cell;
                }
            }
            if (Tophash.endsChain(word)) {
                return -1;
            }
            depth++;
        }
        return -1;
    }

    /** Lets go of the keys and values of the chain of {@code bucket}, whose tophash bytes stay. */
    void release(int bucket) {
        for (BucketChunk chunk = this; chunk != null; chunk = chunk.overflow(bucket)) {
            int first = keyPlace(chunk.slot(bucket), 0);
            Arrays.fill(chunk.cells, first, first + 2 * CELLS, null);
        }
    }

    /** Empties every bucket and every chain, in place: who still walks them finds nothing more. */
    void wipe() {
        Arrays.fill(tophash, 0);
        Arrays.fill(cells, null);
        for (int bucket = 0; bucket < tophash.length; bucket++) {
            wipeChain(overflow(bucket));
        }
        overflow = null;
    }

    private static void wipeChain(@Nullable BucketChunk first) {
        BucketChunk chunk = first;
        while (chunk != null) {
            BucketChunk next = chunk.overflow(0);
            Arrays.fill(chunk.tophash, 0);
            Arrays.fill(chunk.cells, null);
            chunk.overflow = null;
            chunk = next;
        }
    }
}
