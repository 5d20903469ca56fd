package org.maplitmus.runner.reach;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A map that is filled with the keys 1, 2, 3 and so on, as far as it takes them. Not thread-safe. */
final class Filling {

    private final Map<Object, Object> map;
    private int entries;
    private @Nullable RuntimeException refusal;

    /** Fills {@code map}, which is empty. */
    Filling(Map<Object, Object> map) {
        this.map = map;
    }

    /** Whether it takes keys up to {@code last}. */
    boolean fillTo(int last) {
        return fillTo(last, () -> true);
    }

    /** Whether it takes keys up to {@code last} while {@code mayGoOn}. */
    boolean fillTo(int last, BooleanSupplier mayGoOn) {
        while (refusal == null && entries < last && mayGoOn.getAsBoolean()) {
            put(entries + 1);
        }
        return entries >= last;
    }

    private void put(Integer key) {
        try {
            map.put(key, key);
            entries = key;
        } catch (RuntimeException e) {
            refusal = e;
        }
    }

    /** How many entries were put. */
    int entries() {
        return entries;
    }

    /** How many it holds of them, as it says itself if it holds fewer. */
    int held() {
        int size = map.size();
        return size > 0 && size < entries ? size : entries;
    }

    /** The exception that ended the last put, or null. */
    @Nullable
    RuntimeException refusal() {
        return refusal;
    }

    ReachableArrays arrays() throws IllegalAccessException {
        return ReachableArrays.of(map);
    }
}
