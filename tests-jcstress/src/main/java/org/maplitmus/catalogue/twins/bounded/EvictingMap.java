package org.maplitmus.catalogue.twins.bounded;

import java.util.AbstractMap;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.bounded.BoundedMap;

/**
 * The sound map that the twins weaken: it drops the key that was put first when it counts too many entries.
 *
 * <p>Whoever takes an entry out of the table counts it as gone, and nobody else does.
 */
abstract class EvictingMap<K, V> extends AbstractMap<K, V> implements BoundedMap<K, V> {

    private static final int LIMIT = 8;

    private final ConcurrentMap<K, V> table = new ConcurrentHashMap<>();
    private final Queue<K> order = new ConcurrentLinkedQueue<>();

    /** Counts one more, and says how many there are then. */
    abstract int counted();

    /** Counts one less. */
    abstract void uncount();

    /** Takes {@code key} out, and says with which value; null if the caller did not. */
    @Nullable
    V taken(Object key) {
        return table.remove(key);
    }

    @Override
    public final int limit() {
        return LIMIT;
    }

    @Override
    public final void settle() {
        // An eviction is over when the put that makes it returns.
    }

    @Override
    public final @Nullable V get(Object key) {
        return table.get(key);
    }

    @Override
    public final @Nullable V put(K key, V value) {
        V previous = table.put(key, value);
        if (previous == null) {
            order.add(key);
            if (counted() > LIMIT) {
                evict();
            }
        }
        return previous;
    }

    private void evict() {
        K eldest = order.poll();
        while (eldest != null && remove(eldest) == null) {
            eldest = order.poll();
        }
    }

    @Override
    public final @Nullable V remove(Object key) {
        V taken = taken(key);
        if (taken != null) {
            order.remove(key);
            uncount();
        }
        return taken;
    }

    @Override
    public final int size() {
        return table.size();
    }

    @Override
    public final Set<Entry<K, V>> entrySet() {
        return table.entrySet();
    }
}
