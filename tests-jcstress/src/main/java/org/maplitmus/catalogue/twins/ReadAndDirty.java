package org.maplitmus.catalogue.twins;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the twins of Go's older sync.Map are copies of: a read-only map that readers share without a lock, a dirty map
 * with newer keys behind a mutex, and entries that both have in common.
 *
 * <p>An entry has a value, or null when its key is deleted, or a mark when the dirty map has dropped it. Sound as it
 * stands; a twin overrides the one step that it weakens.
 */
abstract class ReadAndDirty<K, V> extends AbstractMap<K, V> {

    /** What readers see without the mutex, and whether the dirty map has more. */
    record ReadOnly<K>(Map<K, AtomicReference<@Nullable Object>> entries, boolean amended) {}

    private static final Object EXPUNGED = new Object();

    final Lock mutex = new ReentrantLock();
    volatile ReadOnly<K> read = new ReadOnly<>(new HashMap<>(), false);

    @Nullable
    Map<K, AtomicReference<@Nullable Object>> dirty;

    private int misses;

    @Override
    public @Nullable V get(Object key) {
        ReadOnly<K> first = read;
        AtomicReference<@Nullable Object> entry = first.entries().get(key);
        if (entry == null && first.amended()) {
            entry = lookedUpAgain(first, key);
        }
        return entry == null ? null : valueOf(entry.get());
    }

    private @Nullable AtomicReference<@Nullable Object> lookedUpAgain(ReadOnly<K> first, Object key) {
        mutex.lock();
        try {
            AtomicReference<@Nullable Object> entry = second(first).entries().get(key);
            if (entry == null && dirty != null) {
                entry = dirty.get(key);
                miss();
            }
            return entry;
        } finally {
            mutex.unlock();
        }
    }

    /** What is read-only by the time the mutex is held. */
    ReadOnly<K> second(ReadOnly<K> first) {
        return read;
    }

    @Override
    public @Nullable V put(K key, V value) {
        ReadOnly<K> first = read;
        AtomicReference<@Nullable Object> entry = first.entries().get(key);
        while (entry != null && entry.get() != EXPUNGED) {
            Object before = entry.get();
            if (before != EXPUNGED && entry.compareAndSet(before, value)) {
                return valueOf(before);
            }
        }
        Gap.open();
        return putLocked(first, key, value);
    }

    private @Nullable V putLocked(ReadOnly<K> first, K key, V value) {
        mutex.lock();
        try {
            ReadOnly<K> now = second(first);
            AtomicReference<@Nullable Object> entry = now.entries().get(key);
            if (entry != null && entry.get() == EXPUNGED) {
                revive(key, entry);
            }
            if (entry == null && dirty != null) {
                entry = dirty.get(key);
            }
            if (entry == null) {
                add(now, key, value);
                return null;
            }
            return valueOf(entry.getAndSet(value));
        } finally {
            mutex.unlock();
        }
    }

    /** Brings back an entry that the dirty map has dropped. */
    void revive(K key, AtomicReference<@Nullable Object> entry) {
        requireNonNull(dirty).put(key, entry);
        entry.set(null);
    }

    private void add(ReadOnly<K> now, K key, V value) {
        if (dirty == null) {
            dirty = new HashMap<>(now.entries());
            dirty.values().removeIf(ReadAndDirty::isExpunged);
        }
        if (!now.amended()) {
            read = new ReadOnly<>(now.entries(), true);
        }
        dirty.put(key, new AtomicReference<>(value));
    }

    private static boolean isExpunged(AtomicReference<@Nullable Object> entry) {
        return entry.compareAndSet(null, EXPUNGED) || entry.get() == EXPUNGED;
    }

    @Override
    public @Nullable V remove(Object key) {
        AtomicReference<@Nullable Object> entry = read.entries().get(key);
        if (entry == null) {
            entry = removedFromDirty(key);
        }
        V removed = entry == null ? null : deleted(entry);
        Gap.open();
        return removed;
    }

    private @Nullable AtomicReference<@Nullable Object> removedFromDirty(Object key) {
        mutex.lock();
        try {
            AtomicReference<@Nullable Object> entry = read.entries().get(key);
            if (entry == null && dirty != null) {
                entry = dirty.remove(key);
                missOfRemoval();
            }
            return entry;
        } finally {
            mutex.unlock();
        }
    }

    private @Nullable V deleted(AtomicReference<@Nullable Object> entry) {
        Object before = entry.get();
        while (before != null && before != EXPUNGED && !entry.compareAndSet(before, null)) {
            before = entry.get();
        }
        return valueOf(before);
    }

    void missOfRemoval() {
        miss();
    }

    private void miss() {
        misses++;
        if (misses >= requireNonNull(dirty).size()) {
            promote();
        }
    }

    final void promote() {
        read = new ReadOnly<>(requireNonNull(dirty), false);
        misses = 0;
        forgetDirty();
    }

    void forgetDirty() {
        dirty = null;
    }

    /** The entries that a walk goes over. */
    Map<K, AtomicReference<@Nullable Object>> walked() {
        mutex.lock();
        try {
            if (read.amended()) {
                promote();
            }
            return read.entries();
        } finally {
            mutex.unlock();
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<K, V>> walk() {
        return walked().entrySet().stream()
                .flatMap(entry -> Stream.ofNullable(valueOf(entry.getValue().get()))
                        .map(value -> Map.entry(entry.getKey(), value)))
                .iterator();
    }

    @SuppressWarnings("unchecked")
    private @Nullable V valueOf(@Nullable Object state) {
        return state == EXPUNGED ? null : (V) state;
    }
}
