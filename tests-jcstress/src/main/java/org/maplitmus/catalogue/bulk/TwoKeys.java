package org.maplitmus.catalogue.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two keys of a map, in the order in which it is walked. A map whose order is random each time has them in the order of
 * one of its walks.
 *
 * @param first the key that a walk meets first
 * @param second the key that it meets second
 */
record TwoKeys(int first, int second) {

    /** Stores {@code value} under two keys of {@code map}, which must be empty, in the order of its iterators. */
    static TwoKeys walked(Map<Integer, Integer> map, int value) {
        map.put(1, value);
        map.put(2, value);
        return of(new ArrayList<>(map.keySet()));
    }

    /** The same in the order of its forEach, which is another one in a Hashtable. */
    static TwoKeys scanned(Map<Integer, Integer> map, int value) {
        map.put(1, value);
        map.put(2, value);
        List<Integer> keys = new ArrayList<>();
        map.forEach((key, stored) -> keys.add(key));
        return of(keys);
    }

    private static TwoKeys of(List<Integer> keys) {
        return new TwoKeys(keys.get(0), keys.get(1));
    }
}
