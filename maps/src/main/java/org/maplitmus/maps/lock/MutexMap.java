package org.maplitmus.maps.lock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HashMap} behind one {@link ReentrantLock}: every operation, single or bulk, takes effect at one instant, and
 * readers exclude each other.
 *
 * <p>Everything else is as {@link RWLockMap} has it: null keys and values are allowed, walks go over a snapshot, and
 * functions of the user run while the lock is held. They may read this map and must neither add nor remove a mapping
 * nor wait for a thread that uses it.
 *
 * <p>Thread-safe. An unlock happens-before every later lock (java.util.concurrent.locks.Lock), so each operation
 * happens-before each later one, reads included. The lock is not fair.
 */
public final class MutexMap<K extends @Nullable Object, V extends @Nullable Object> extends LockedMap<K, V> {

    /** An empty map. */
    public MutexMap() {
        super(new Guarded<>(new OneLock(new ReentrantLock()), new HashMap<>()));
    }

    /** A map with the mappings that {@code source} shows when it is walked once. */
    public MutexMap(Map<? extends K, ? extends V> source) {
        super(new Guarded<>(new OneLock(new ReentrantLock()), new HashMap<>(source)));
    }
}
