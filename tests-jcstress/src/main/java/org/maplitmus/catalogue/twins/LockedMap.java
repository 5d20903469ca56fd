package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the locked twins are copies of: a {@link HashMap} that is only touched under its own monitor, with snapshots for
 * views.
 *
 * <p>Sound as it stands; a twin overrides the one operation that it weakens.
 */
abstract class LockedMap<K, V> extends AbstractMap<K, V> {

    final Map<K, V> guarded = new HashMap<>();

    @Override
    public @Nullable V get(Object key) {
        synchronized (guarded) {
            return guarded.get(key);
        }
    }

    @Override
    public @Nullable V put(K key, V value) {
        synchronized (guarded) {
            return guarded.put(key, value);
        }
    }

    @Override
    public @Nullable V remove(Object key) {
        synchronized (guarded) {
            return guarded.remove(key);
        }
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        synchronized (guarded) {
            return guarded.putIfAbsent(key, value);
        }
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        synchronized (guarded) {
            return guarded.merge(key, value, function);
        }
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        synchronized (guarded) {
            return guarded.computeIfAbsent(key, function);
        }
    }

    /**
     * Replaces {@code expected} by {@code next}, where null is no mapping, and says whether {@code expected} was there.
     */
    final boolean compareAndSet(K key, @Nullable V expected, @Nullable V next) {
        synchronized (guarded) {
            boolean isThere = Objects.equals(guarded.get(key), expected);
            if (isThere) {
                replaceBy(key, next);
            }
            return isThere;
        }
    }

    /** Puts {@code next}, or removes the key if that is null; for the holder of the monitor. */
    final void replaceBy(K key, @Nullable V next) {
        if (next == null) {
            guarded.remove(key);
        } else {
            guarded.put(key, next);
        }
    }

    @Override
    public int size() {
        synchronized (guarded) {
            return guarded.size();
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        synchronized (guarded) {
            return new HashMap<>(guarded).entrySet();
        }
    }
}
