package org.maplitmus.maps.lock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A {@link HashMap} behind one {@link ReentrantReadWriteLock}: every operation, single or bulk, takes effect at one
 * instant.
 *
 * <p>Reads share the read lock. Everything that may change the map holds the write lock for its whole length, compound
 * operations such as {@link #merge} and bulk operations such as {@link #putAll} and {@link #replaceAll} included. Null
 * keys and values are allowed as {@link HashMap} allows them.
 *
 * <p><b>Walks.</b> Iterators, spliterators, {@code toArray}, {@code toString}, {@code hashCode}, {@code forEach} and
 * the {@code equals} of the views go over a snapshot taken under the read lock. They never throw
 * {@link java.util.ConcurrentModificationException} and show the map of one instant. Taking the snapshot calls no
 * foreign code; whatever is called on what it shows runs without a lock. {@link #equals} goes over a copy instead:
 * making it calls {@code hashCode} and {@code equals} of the keys under the read lock, comparing it runs without a
 * lock. {@code Iterator.remove} of the keys removes the key; of values and entries {@code Iterator.remove} removes the
 * key only if it is still mapped to a value equal to the one the iterator showed; an entry's {@code setValue} replaces
 * the key's value and leaves a key alone that was removed meanwhile. The views are live in everything else; their bulk
 * removals hold the write lock for their whole length.
 *
 * <p><b>Functions.</b> Functions given to the {@code compute} family, {@code merge}, {@code replaceAll} and
 * {@code removeIf} run under the write lock. They may read this map, because whoever holds the write lock may also take
 * the read lock. They must not add or remove a mapping, although the lock would let them in: {@link HashMap} then
 * throws {@link java.util.ConcurrentModificationException} where it sees it. They must not wait for another thread that
 * uses this map. No function runs under the read lock, so none can wait for itself by asking for the write lock, which
 * this lock grants to no reader. The {@code equals} and {@code hashCode} of keys and values do run under either lock
 * wherever a key or value is looked up, and must not use the map.
 *
 * <p>Thread-safe. The lock is not fair: a steady stream of readers or writers can delay others.
 */
public final class RWLockMap<K extends @Nullable Object, V extends @Nullable Object> extends LockedMap<K, V> {

    /** An empty map. */
    public RWLockMap() {
        this(new GuardedByLocks<>(new ReentrantReadWriteLock(), new HashMap<>()));
    }

    /** A map with the mappings that {@code source} shows when it is walked once. */
    public RWLockMap(Map<? extends K, ? extends V> source) {
        this(new GuardedByLocks<>(new ReentrantReadWriteLock(), new HashMap<>(source)));
    }

    RWLockMap(LockedValue<Map<K, V>> guarded) {
        super(guarded);
    }
}
