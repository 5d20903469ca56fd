package org.maplitmus.maps.lock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HashMap} behind one {@link ReentrantLock}: one thread at a time, and every operation, single or bulk, takes
 * effect at one instant.
 *
 * <p>Reads take the same lock as writes. Compound operations such as {@link #merge} and bulk operations such as
 * {@link #putAll} and {@link #replaceAll} hold it for their whole length. Null keys and values are allowed as
 * {@link HashMap} allows them.
 *
 * <p><b>Walks.</b> As in {@link RWLockMap}: iterators and whatever else goes over the whole map go over a snapshot
 * taken under the lock, never throw {@link java.util.ConcurrentModificationException} and show the map of one instant.
 * {@code Iterator.remove} of the keys removes the key; of values and entries {@code Iterator.remove} removes the key
 * only if it is still mapped to a value equal to the one the iterator showed; an entry's {@code setValue} leaves a key
 * alone that was removed meanwhile. The views are live in everything else.
 *
 * <p><b>Functions.</b> Functions given to the {@code compute} family, {@code merge}, {@code replaceAll} and
 * {@code removeIf} run under the lock. They may read this map, because whoever holds the lock may take it again. They
 * must not add or remove a mapping, although the lock would let them in: {@link HashMap} then throws
 * {@link java.util.ConcurrentModificationException} where it sees it. They must not wait for another thread that uses
 * this map. The {@code equals} and {@code hashCode} of keys and values run under the lock wherever a key or value is
 * looked up, and must not use the map.
 *
 * <p>Thread-safe. The lock is not fair: a steady stream of other threads can delay one.
 */
public final class MutexMap<K extends @Nullable Object, V extends @Nullable Object> extends LockedMap<K, V> {

    /** An empty map. */
    public MutexMap() {
        this(new GuardedByLocks<>(new OneLock(new ReentrantLock()), new HashMap<>()));
    }

    /** A map with the mappings that {@code source} shows when it is walked once. */
    public MutexMap(Map<? extends K, ? extends V> source) {
        this(new GuardedByLocks<>(new OneLock(new ReentrantLock()), new HashMap<>(source)));
    }

    MutexMap(LockedValue<Map<K, V>> guarded) {
        super(guarded);
    }
}
