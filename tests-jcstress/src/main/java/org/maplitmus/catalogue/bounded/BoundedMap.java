package org.maplitmus.catalogue.bounded;

import java.util.Map;
import org.maplitmus.contract.Adapter;

/**
 * A map that holds at most so many entries, and drops some for new ones; the type by which this family picks its
 * subjects.
 */
public interface BoundedMap<K, V> extends Map<K, V> {

    /** How many entries it holds at most. */
    int limit();

    /** Waits until the map has dropped what it must; a map that drops in the call that puts has nothing to wait for. */
    void settle();

    /** {@code map}, which holds at most {@code limit} entries: every operation is one of {@code map}. */
    @Adapter
    static <K, V> BoundedMap<K, V> of(Map<K, V> map, int limit) {
        return new Bounded<>(map, limit);
    }
}
