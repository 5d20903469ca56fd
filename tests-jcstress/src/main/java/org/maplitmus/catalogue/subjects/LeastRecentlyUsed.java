package org.maplitmus.catalogue.subjects;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that drops the entry which was put longest ago when it holds too many. Not thread-safe. */
final class LeastRecentlyUsed<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int limit;

    /** Holds at most {@code limit} entries. */
    LeastRecentlyUsed(int limit) {
        this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > limit;
    }
}
