package org.maplitmus.catalogue.bounded;

import java.util.Map;
import org.maplitmus.catalogue.Forwarded;

/** Any map as a {@link BoundedMap}. */
final class Bounded<K, V> extends Forwarded<K, V> implements BoundedMap<K, V> {

    private final int limit;

    /** Wraps {@code map}, which holds at most {@code limit} entries. */
    Bounded(Map<K, V> map, int limit) {
        super(map);
        this.limit = limit;
    }

    @Override
    public int limit() {
        return limit;
    }
}
