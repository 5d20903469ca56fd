package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.detection.Operation;

/** The range over a Swiss map: it walks the directory round and shows what the map says now. */
final class SwissRange<K extends @Nullable Object, V extends @Nullable Object> extends DetectingRange<K, V> {

    private final SwissMap<K, V> map;

    private long clears;
    /** The depth of the directory that the position and the start are numbers of. */
    private int depth;
    /** How many names of the directory are behind. */
    private int position;

    private int start;
    private int offset;

    private @Nullable SwissTable table;
    private int step;

    SwissRange(SwissMap<K, V> map) {
        super(map);
        this.map = map;
    }

    @Override
    boolean begin() {
        SwissDirectory in = map.directory;
        if (in == null || map.count == 0) {
            return false;
        }
        long random = map.random.nextLong();
        clears = map.clears;
        depth = in.depth;
        start = (int) random & (in.size() - 1);
        offset = (int) (random >>> 32);
        return true;
    }

    @Override
    boolean advance() {
        SwissDirectory in = map.directory;
        if (in == null || in.depth < depth) {
            throw map.detector.inconsistent(Operation.ITERATION);
        }
        rescale(in.depth - depth);
        while (position < in.size()) {
            SwissTable walked = table == null ? nextTable(in) : table;
            if (walk(walked)) {
                return true;
            }
            position += Math.max(1, in.span(walked.depth));
            table = null;
        }
        return false;
    }

    private void rescale(int doublings) {
        depth += doublings;
        position <<= doublings;
        start <<= doublings;
    }

    /** The table that the position names; the first one is entered where its names begin. */
    private SwissTable nextTable(SwissDirectory in) {
        SwissTable next = in.named(start + position);
        if (position == 0) {
            start &= -in.span(next.depth);
        }
        table = next;
        step = 0;
        return next;
    }

    private boolean walk(SwissTable over) {
        int mask = over.capacity() - 1;
        while (step <= mask) {
            int slot = (step++ + offset) & mask;
            if (over.isFull(slot) && show(over, slot)) {
                return true;
            }
        }
        return false;
    }

    private boolean show(SwissTable over, int slot) {
        Object key = over.slots[2 * slot];
        if (over.stale && !(GoEquality.isNaN(key) && clears == map.clears)) {
            return showAnew(key);
        }
        show(key, over.slots[2 * slot + 1]);
        return true;
    }

    private boolean showAnew(@Nullable Object key) {
        long stamp = map.detector.enterRead(Operation.READ);
        boolean found;
        try {
            found = lookUp(key);
        } catch (Throwable thrown) {
            map.detector.abandonRead(stamp);
            throw thrown;
        }
        map.detector.exitRead(stamp, Operation.READ);
        return found;
    }

    private boolean lookUp(@Nullable Object key) {
        SwissDirectory in = map.directory;
        long hash = GoEquality.hash(key, map.seed);
        if (in == null) {
            throw map.detector.inconsistent(Operation.READ);
        }
        SwissTable now = in.table(hash);
        int slot = now.find(key, hash, Operation.READ);
        if (slot < 0) {
            return false;
        }
        show(now.slots[2 * slot], now.slots[2 * slot + 1]);
        return true;
    }
}
