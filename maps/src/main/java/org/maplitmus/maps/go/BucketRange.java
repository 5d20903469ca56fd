package org.maplitmus.maps.go;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Operation;

/**
 * The range over a classic map: it keeps to the table of its first step and shows what the map says now.
 *
 * <p>A cell that is live in that table is shown as it is. A cell that was evacuated is looked up again where the map
 * keeps it now, so that a deleted entry is passed over and a changed one is shown with its new value.
 */
final class BucketRange<K extends @Nullable Object, V extends @Nullable Object> extends DetectingRange<K, V> {

    private static final int EVERY_BUCKET = -1;

    private final GoMap<K, V> map;

    private @Nullable BucketTable table;
    private long clears;
    private int start;
    private int offset;
    private int bucket;
    private boolean wrapped;

    private @Nullable BucketChunk chunk;
    private int chain;
    private int wanted;
    private int step;

    BucketRange(GoMap<K, V> map) {
        super(map);
        this.map = map;
    }

    @Override
    boolean begin() {
        BucketTable over = map.table;
        if (over == null) {
            return false;
        }
        over.markIterated();
        long random = map.random.nextLong();
        table = over;
        clears = map.clears;
        start = (int) random & over.mask;
        offset = (int) (random >>> 32) & (BucketChunk.CELLS - 1);
        bucket = start;
        return true;
    }

    @Override
    boolean advance() {
        BucketTable over = Objects.requireNonNull(table);
        return advance(over);
    }

    private boolean advance(BucketTable over) {
        for (BucketChunk in = orNextChain(chunk, over); in != null; in = orNextChain(in.overflow(chain), over)) {
            chunk = in;
            while (step < BucketChunk.CELLS) {
                if (show(over, in, (step++ + offset) & (BucketChunk.CELLS - 1))) {
                    return true;
                }
            }
            step = 0;
        }
        chunk = null;
        return false;
    }

    /** The bucket itself, or if there is none the head of the next chain, or null at the end of the round. */
    private @Nullable BucketChunk orNextChain(@Nullable BucketChunk rest, BucketTable over) {
        BucketChunk next = rest;
        while (next == null && !(wrapped && bucket == start)) {
            chain = bucket;
            next = chainOf(over, bucket);
            bucket = (bucket + 1) & over.mask;
            wrapped |= bucket == 0;
        }
        return next;
    }

    /** The chain that holds the entries of a bucket now: the old one, of which only a part belongs to the bucket. */
    private @Nullable BucketChunk chainOf(BucketTable over, int number) {
        BucketTable from = over == map.table ? over.old : null;
        wanted = EVERY_BUCKET;
        if (from == null || from.isEvacuated(number)) {
            return over.chunk(number);
        }
        wanted = from.mask == over.mask ? EVERY_BUCKET : number;
        return from.chunk(number);
    }

    /** Takes the entry of a cell if there is one to show. */
    private boolean show(BucketTable over, BucketChunk in, int cell) {
        int slot = in.slot(chain);
        int top = Tophash.at(in.tophash[slot], cell);
        if (top <= Tophash.EMPTY_ONE || top == Tophash.EVACUATED_EMPTY) {
            return false;
        }
        int place = BucketChunk.keyPlace(slot, cell);
        Object found = in.cells[place];
        boolean nan = GoEquality.isNaN(found);
        if (wanted != EVERY_BUCKET && !belongs(over, found, nan, top)) {
            return false;
        }
        if (clears != map.clears || !(top >= Tophash.MIN_LIVE || nan)) {
            return showAnew(found);
        }
        show(found, in.cells[place + 1]);
        return true;
    }

    /** Whether an entry of an old bucket goes to the new bucket that this walks. */
    private boolean belongs(BucketTable over, @Nullable Object found, boolean nan, int top) {
        if (nan) {
            return (wanted > over.mask / 2) == ((top & 1) != 0);
        }
        return ((int) GoEquality.hash(found, map.seed) & over.mask) == wanted;
    }

    private boolean showAnew(@Nullable Object found) {
        BucketTable now = map.table;
        long hash = GoEquality.hash(found, map.seed);
        BucketChunk head = now == null ? null : now.home(hash);
        int at = head == null ? -1 : head.find(found, hash);
        if (now == null || head == null || at < 0) {
            return false;
        }
        BucketChunk in = now.link(head, (int) hash, at / BucketChunk.CELLS, Operation.ITERATION);
        int place = BucketChunk.keyPlace(in.slot((int) hash), at % BucketChunk.CELLS);
        show(in.cells[place], in.cells[place + 1]);
        return true;
    }
}
