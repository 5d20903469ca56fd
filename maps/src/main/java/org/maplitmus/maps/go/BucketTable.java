package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Operation;

/**
 * The bucket array of a classic map, and while it is being filled from a smaller or a worn one, that one too.
 *
 * <p>A new table allocates only a spine; the chunks come when a bucket of theirs is first written. The number of
 * buckets and the spine are final, so that a thread that should not be here still stays within bounds.
 */
final class BucketTable {

    private static final int CHUNK_BITS = 6;
    private static final int EXACT_OVERFLOW_BITS = 15;
    private static final int MARK_STRIDE = 1024;

    private final GoMap<?, ?> map;
    private final @Nullable BucketChunk[] chunks;
    final int bits;
    final int mask;

    /** The table that is being evacuated into this one; null when no growth is going on. */
    @Nullable
    BucketTable old;
    /** Every bucket of {@link #old} below it is evacuated. */
    private int evacuated;
    /** How many overflow buckets there are, as a sample if there are many. */
    private int overflows;
    /** Whether an iterator may hold this table, so that its cells must keep their keys after evacuation. */
    private boolean iterated;

    BucketTable(GoMap<?, ?> map, int bits, @Nullable BucketTable old) {
        this.map = map;
        this.bits = bits;
        this.mask = (1 << bits) - 1;
        this.chunks = new @Nullable BucketChunk[1 << Math.max(0, bits - CHUNK_BITS)];
        this.old = old;
    }

    /** The fewest bits under which {@code entries} are not too many. */
    static int bitsFor(int entries) {
        int bits = 0;
        while (overLoad(entries, bits)) {
            bits++;
        }
        return bits;
    }

    private static boolean overLoad(long entries, int bits) {
        return entries > BucketChunk.CELLS && entries > 13 * ((1L << bits) / 2);
    }

    int buckets() {
        return mask + 1;
    }

    int overflows() {
        return overflows;
    }

    int evacuatedBelow() {
        return evacuated;
    }

    /** The chunk of a bucket, or null if nothing was ever written there. */
    @Nullable
    BucketChunk chunk(int bucket) {
        return chunks[(bucket & mask) >>> CHUNK_BITS];
    }

    /** The same, allocated when missing. */
    private BucketChunk ownChunk(int bucket) {
        int place = (bucket & mask) >>> CHUNK_BITS;
        BucketChunk chunk = chunks[place];
        if (chunk == null) {
            chunk = new BucketChunk(1 << Math.min(bits, CHUNK_BITS));
            chunks[place] = chunk;
        }
        return chunk;
    }

    /** The head of the chain where a reader must look for {@code hash}: the old one until it is evacuated. */
    @Nullable
    BucketChunk home(long hash) {
        BucketTable from = old;
        if (from != null) {
            BucketChunk chunk = from.chunk((int) hash);
            if (chunk == null || !chunk.evacuated((int) hash)) {
                return chunk;
            }
        }
        return chunk((int) hash);
    }

    /** Where a key is in this table, whose chain is up to date, as {@link BucketChunk#find} says. */
    int find(@Nullable Object key, long hash) {
        BucketChunk head = chunk((int) hash);
        return head == null ? -1 : head.find(key, hash);
    }

    /** The value of {@code key}, or {@link DetectingMap#ABSENT}. */
    @Nullable
    Object value(@Nullable Object key, long hash) {
        int top = Tophash.of(hash);
        for (BucketChunk chunk = home(hash); chunk != null; chunk = chunk.overflow((int) hash)) {
            int slot = chunk.slot((int) hash);
            long word = chunk.tophash[slot];
            for (long hits = Tophash.equal(word, top); hits != 0; hits &= hits - 1) {
                int place = BucketChunk.keyPlace(slot, Tophash.first(hits));
                if (GoEquality.same(key, chunk.cells[place])) {
                    return chunk.cells[place + 1];
                }
            }
            if (Tophash.endsChain(word)) {
                break;
            }
        }
        return DetectingMap.ABSENT;
    }

    /** Stores a key that is absent in the first empty cell of its chain; answers as {@link BucketChunk#find}. */
    int insert(@Nullable Object key, long hash) {
        int bucket = (int) hash;
        int depth = 0;
        BucketChunk chunk = ownChunk(bucket);
        while (Tophash.empty(chunk.tophash[chunk.slot(bucket)]) == 0) {
            BucketChunk next = chunk.overflow(bucket);
            chunk = next == null ? addOverflow(chunk, bucket) : next;
            depth++;
        }
        int slot = chunk.slot(bucket);
        int cell = Tophash.first(Tophash.empty(chunk.tophash[slot])) & (BucketChunk.CELLS - 1);
        chunk.cells[BucketChunk.keyPlace(slot, cell)] = key;
        chunk.tophash[slot] = Tophash.with(chunk.tophash[slot], cell, Tophash.of(hash));
        return depth * BucketChunk.CELLS + cell;
    }

    private BucketChunk addOverflow(BucketChunk chunk, int bucket) {
        int sampled = bits - EXACT_OVERFLOW_BITS;
        if (sampled <= 0 || (map.random.nextLong() & ((1L << sampled) - 1)) == 0) {
            overflows++;
        }
        return chunk.addOverflow(bucket);
    }

    /** Empties a cell that {@link #find} has found, and shortens the chain for who searches it. */
    void remove(int bucket, int found) {
        BucketChunk chunk = link(bucket, found / BucketChunk.CELLS, Operation.DELETE);
        int cell = found % BucketChunk.CELLS;
        int slot = chunk.slot(bucket);
        int place = BucketChunk.keyPlace(slot, cell);
        chunk.cells[place] = null;
        chunk.cells[place + 1] = null;
        chunk.tophash[slot] = Tophash.with(chunk.tophash[slot], cell, Tophash.EMPTY_ONE);
        if (restIsEmpty(chunk, bucket, cell)) {
            trim(bucket, found);
        }
    }

    private static boolean restIsEmpty(BucketChunk chunk, int bucket, int cell) {
        if (cell < BucketChunk.CELLS - 1) {
            return Tophash.at(chunk.tophash[chunk.slot(bucket)], cell + 1) == Tophash.EMPTY_REST;
        }
        BucketChunk next = chunk.overflow(bucket);
        return next == null || Tophash.at(next.tophash[next.slot(bucket)], 0) == Tophash.EMPTY_REST;
    }

    /** Marks the run of single empty cells that ends at {@code last} as the empty rest of the chain. */
    private void trim(int bucket, int last) {
        for (int i = last; i >= 0; i--) {
            BucketChunk chunk = link(bucket, i / BucketChunk.CELLS, Operation.DELETE);
            int slot = chunk.slot(bucket);
            int cell = i % BucketChunk.CELLS;
            if (Tophash.at(chunk.tophash[slot], cell) != Tophash.EMPTY_ONE) {
                return;
            }
            chunk.tophash[slot] = Tophash.with(chunk.tophash[slot], cell, Tophash.EMPTY_REST);
        }
    }

    /** A bucket of a chain of this table that must be there, as a cell was just found in it. */
    BucketChunk link(int bucket, int depth, Operation operation) {
        return link(chunk(bucket), bucket, depth, operation);
    }

    /** The same for a chain that may be one of the old table. */
    BucketChunk link(@Nullable BucketChunk head, int bucket, int depth, Operation operation) {
        BucketChunk chunk = head == null ? null : head.down(bucket, depth);
        if (chunk == null) {
            throw map.detector.inconsistent(operation);
        }
        return chunk;
    }

    /** The table to store one more than {@code entries} in: this, or one that begins to take over from this. */
    BucketTable roomFor(int entries) {
        if (old != null) {
            return this;
        }
        if (overLoad(entries + 1L, bits)) {
            return new BucketTable(map, bits + 1, this);
        }
        boolean worn = overflows >= 1 << Math.min(bits, EXACT_OVERFLOW_BITS);
        return worn ? new BucketTable(map, bits, this) : this;
    }

    /** What a writer owes a growth: the bucket that it is about to use, and one more. */
    void growWork(int bucket, Operation operation) {
        BucketTable from = old;
        if (from != null) {
            evacuate(from, bucket & from.mask, operation);
            from = old;
            if (from != null) {
                evacuate(from, evacuated, operation);
            }
        }
    }

    private void evacuate(BucketTable from, int bucket, Operation operation) {
        if (bucket > from.mask) {
            throw map.detector.inconsistent(operation);
        }
        BucketChunk head = from.ownChunk(bucket);
        if (!head.evacuated(bucket)) {
            move(from, head, bucket, operation);
        }
        if (bucket == evacuated) {
            advanceMark(from);
        }
    }

    /** Copies a chain and marks it; its head is marked last, as that is what readers ask. */
    private void move(BucketTable from, BucketChunk head, int bucket, Operation operation) {
        Destination low = new Destination(this, bucket);
        Destination high = new Destination(this, bucket + from.buckets());
        long headMarks = moveBucket(from, head, bucket, low, high, operation);
        for (BucketChunk chunk = head.overflow(bucket); chunk != null; chunk = chunk.overflow(bucket)) {
            chunk.tophash[chunk.slot(bucket)] = moveBucket(from, chunk, bucket, low, high, operation);
        }
        head.tophash[head.slot(bucket)] = headMarks;
        if (!from.iterated) {
            head.release(bucket);
        }
    }

    private long moveBucket(
            BucketTable from, BucketChunk chunk, int bucket, Destination low, Destination high, Operation operation) {
        int slot = chunk.slot(bucket);
        long word = chunk.tophash[slot];
        long marks = 0;
        for (int cell = 0; cell < BucketChunk.CELLS; cell++) {
            int top = Tophash.at(word, cell);
            int mark = Tophash.EVACUATED_EMPTY;
            if (top >= Tophash.MIN_LIVE) {
                int place = BucketChunk.keyPlace(slot, cell);
                Object key = chunk.cells[place];
                boolean up = mask != from.mask && goesUp(from, key, top);
                int newTop = GoEquality.isNaN(key) ? Tophash.of(map.random.nextLong()) : top;
                (up ? high : low).add(newTop, key, chunk.cells[place + 1]);
                mark = up ? Tophash.EVACUATED_Y : Tophash.EVACUATED_X;
            } else if (top > Tophash.EMPTY_ONE) {
                throw map.detector.inconsistent(operation);
            }
            marks = Tophash.with(marks, cell, mark);
        }
        return marks;
    }

    private boolean goesUp(BucketTable from, @Nullable Object key, int top) {
        return GoEquality.isNaN(key) ? (top & 1) != 0 : (GoEquality.hash(key, map.seed) & from.buckets()) != 0;
    }

    private void advanceMark(BucketTable from) {
        int next = evacuated + 1;
        int stop = Math.min(next + MARK_STRIDE, from.buckets());
        while (next < stop && from.isEvacuated(next)) {
            next++;
        }
        evacuated = next;
        if (next >= from.buckets()) {
            old = null;
        }
    }

    /** Whether a bucket has been evacuated from this table. */
    boolean isEvacuated(int bucket) {
        BucketChunk chunk = chunk(bucket);
        return chunk != null && chunk.evacuated(bucket);
    }

    /** Notes that an iterator walks this table, and the old one as far as it is needed; writes only what is new. */
    void markIterated() {
        if (!iterated) {
            iterated = true;
        }
        BucketTable from = old;
        if (from != null && !from.iterated) {
            from.iterated = true;
        }
    }

    /** Empties this table and the one it grows from, in place, and ends the growth. */
    void wipe() {
        BucketTable from = old;
        if (from != null) {
            from.wipeChunks();
        }
        old = null;
        evacuated = 0;
        overflows = 0;
        wipeChunks();
    }

    private void wipeChunks() {
        for (BucketChunk chunk : chunks) {
            if (chunk != null) {
                chunk.wipe();
            }
        }
    }

    /** Where the next entry of an evacuated chain goes: a chain of the new table is filled from its start. */
    private static final class Destination {

        private final BucketTable table;
        private final int bucket;
        private @Nullable BucketChunk chunk;
        private int cell;

        Destination(BucketTable table, int bucket) {
            this.table = table;
            this.bucket = bucket;
        }

        void add(int top, @Nullable Object key, @Nullable Object value) {
            BucketChunk into = chunk == null ? table.ownChunk(bucket) : chunk;
            if (cell == BucketChunk.CELLS) {
                into = table.addOverflow(into, bucket);
                cell = 0;
            }
            chunk = into;
            int slot = into.slot(bucket);
            int place = BucketChunk.keyPlace(slot, cell);
            into.cells[place] = key;
            into.cells[place + 1] = value;
            into.tophash[slot] = Tophash.with(into.tophash[slot], cell, top);
            cell++;
        }
    }
}
