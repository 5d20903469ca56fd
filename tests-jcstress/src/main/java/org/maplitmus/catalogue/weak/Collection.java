package org.maplitmus.catalogue.weak;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.maplitmus.maps.weak.CollectableValues;

/**
 * The collector, as scenarios need it: at a moment of their choice.
 *
 * <p>A map that holds its values firmly never loses one to it. There the entry is removed instead, and whoever removes
 * it knows: that counts as told.
 */
final class Collection {

    private Collection() {}

    /** Lets the value of a key be collected and counts in {@code told} how often the map says so. */
    static void of(Map<Integer, Integer> map, Integer key, AtomicInteger told) {
        if (map instanceof CollectableValues<?> weak) {
            weak.onEvict(evicted -> told.incrementAndGet());
            weak.collect(key);
        } else {
            map.remove(key);
            told.incrementAndGet();
        }
    }
}
