package org.maplitmus.maps.go;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of a classic map between two operations of one thread. */
final class TableInvariants {

    private final GoMap<?, ?> map;
    private final List<String> violations = new ArrayList<>();
    private int live;

    private TableInvariants(GoMap<?, ?> map) {
        this.map = map;
    }

    /** The sentences that do not hold; none if all is well. */
    static List<String> violations(GoMap<?, ?> map) {
        TableInvariants check = new TableInvariants(map);
        check.run();
        return check.violations;
    }

    private void run() {
        BucketTable table = map.table;
        if (table != null) {
            checkTable(table);
            BucketTable old = table.old;
            if (old != null) {
                checkTable(old);
                checkMark(table, old);
            }
        }
        if (live != map.len()) {
            violations.add("len is " + map.len() + " but " + live + " cells are live");
        }
    }

    private void checkMark(BucketTable table, BucketTable old) {
        for (int bucket = 0; bucket < table.evacuatedBelow(); bucket++) {
            if (!old.isEvacuated(bucket)) {
                violations.add("bucket " + bucket + " is below the mark and not evacuated");
            }
        }
    }

    private void checkTable(BucketTable table) {
        for (int bucket = 0; bucket < table.buckets(); bucket++) {
            checkChain(table, table.chunk(bucket), bucket);
        }
    }

    private void checkChain(BucketTable table, @Nullable BucketChunk head, int bucket) {
        boolean rest = false;
        boolean evacuated = head != null && head.evacuated(bucket);
        for (BucketChunk chunk = head; chunk != null; chunk = chunk.overflow(bucket)) {
            int slot = chunk.slot(bucket);
            for (int cell = 0; cell < BucketChunk.CELLS; cell++) {
                int top = Tophash.at(chunk.tophash[slot], cell);
                if (rest && top != Tophash.EMPTY_REST) {
                    violations.add("bucket " + bucket + " has a cell behind its empty rest");
                }
                rest = top == Tophash.EMPTY_REST;
                if (evacuated != (top >= Tophash.EVACUATED_X && top <= Tophash.EVACUATED_EMPTY)) {
                    violations.add("bucket " + bucket + " is evacuated in part");
                }
                Object key = chunk.cells[BucketChunk.keyPlace(slot, cell)];
                if (top >= Tophash.MIN_LIVE) {
                    live++;
                    checkKey(table, bucket, top, key);
                } else if (!evacuated && key != null) {
                    violations.add("bucket " + bucket + " keeps the key of an empty cell");
                }
            }
        }
    }

    private void checkKey(BucketTable table, int bucket, int top, @Nullable Object key) {
        long hash = GoEquality.hash(key, map.seed);
        if (!GoEquality.isNaN(key) && (Tophash.of(hash) != top || ((int) hash & table.mask) != bucket)) {
            violations.add("key " + key + " is in bucket " + bucket + ", where nobody looks for it");
        }
    }
}
