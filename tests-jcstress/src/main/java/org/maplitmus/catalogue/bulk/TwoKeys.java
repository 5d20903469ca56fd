package org.maplitmus.catalogue.bulk;

import java.util.Iterator;
import java.util.Map;

/**
 * Two keys of a map, in the order in which it is walked. A map whose order is random each time has them in the order of
 * one of its walks.
 *
 * @param first the key that a walk meets first
 * @param second the key that it meets second
 */
record TwoKeys(int first, int second) {

    /** Stores {@code value} under two keys of {@code map}, which must be empty. */
    static TwoKeys putInto(Map<Integer, Integer> map, int value) {
        map.put(1, value);
        map.put(2, value);
        Iterator<Integer> keys = map.keySet().iterator();
        return new TwoKeys(keys.next(), keys.next());
    }
}
