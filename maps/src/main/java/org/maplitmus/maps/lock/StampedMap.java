package org.maplitmus.maps.lock;

import java.util.Map;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/**
 * A chained hash map behind one {@link StampedLock}: {@code get}, {@code getOrDefault} and {@code containsKey} write to
 * no shared memory as long as no writer is in, and every operation, single or bulk, takes effect at one instant.
 *
 * <p>These three first look without a lock and then ask whether a writer was in meanwhile; if one was, or the look
 * threw anything, they look again under the read lock. All other reads take the read lock, and everything that may
 * change the map holds the write lock for its whole length, compound operations such as {@link #merge} and bulk
 * operations such as {@link #putAll} and {@link #replaceAll} included. Null keys and values are allowed.
 *
 * <p><b>Walks.</b> As in {@link RWLockMap}: iterators and whatever else goes over the whole map go over a snapshot
 * taken under the read lock, never throw {@link java.util.ConcurrentModificationException} and show the map of one
 * instant. {@code Iterator.remove} of the keys removes the key; of values and entries {@code Iterator.remove} removes
 * the key only if it is still mapped to a value equal to the one the iterator showed; an entry's {@code setValue}
 * leaves a key alone that was removed meanwhile. The views are live in everything else.
 *
 * <p><b>Functions.</b> The lock is not reentrant. Functions given to the {@code compute} family, {@code merge},
 * {@code replaceAll} and {@code removeIf} run under the write lock, and must neither read nor write this map: a thread
 * that does gets an {@link IllegalStateException} instead of waiting for itself, and the map stays as it was. They must
 * not wait for another thread that uses this map. The {@code equals} and {@code hashCode} of keys and values must not
 * use the map either; under the read lock that is not detected, and may wait for ever. They may run twice for one look,
 * and may meet a key that is being put: what they answer or throw is then thrown away, but they must return.
 *
 * <p>Thread-safe. The lock is not fair: a steady stream of readers or writers can delay others. Keys that all have one
 * hash make one long chain.
 */
public final class StampedMap<K extends @Nullable Object, V extends @Nullable Object> extends LockedMap<K, V> {

    private final GuardedByStamps<Map<K, V>> stamped;

    /** An empty map. */
    public StampedMap() {
        this(new StampedLock());
    }

    /** A map with the mappings that {@code source} shows when it is walked once. */
    public StampedMap(Map<? extends K, ? extends V> source) {
        this();
        putAll(source);
    }

    StampedMap(StampedLock lock) {
        this(new GuardedByStamps<>(lock, new RacyTable<>()));
    }

    private StampedMap(GuardedByStamps<Map<K, V>> stamped) {
        super(stamped);
        this.stamped = stamped;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return stamped.peek(map -> map.containsKey(key));
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return stamped.peek(map -> map.get(key));
    }

    @Override
    public V getOrDefault(@Nullable Object key, V fallback) {
        return stamped.peek(map -> map.getOrDefault(key, fallback));
    }
}
