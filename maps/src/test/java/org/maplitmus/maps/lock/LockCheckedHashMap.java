package org.maplitmus.maps.lock;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A HashMap that throws {@link IllegalMonitorStateException} when the calling thread does not hold the lock it needs.
 *
 * <p>Its views are unmodifiable for a thread that holds the read lock alone, and each must have been asked for under
 * the write lock before, because HashMap stores a view when it is first asked for.
 */
@SuppressWarnings("serial")
final class LockCheckedHashMap<K extends @Nullable Object, V extends @Nullable Object> extends HashMap<K, V> {

    private final transient ReentrantReadWriteLock lock;
    private final transient Set<String> storedViews = new HashSet<>();

    LockCheckedHashMap(ReentrantReadWriteLock lock) {
        this.lock = lock;
    }

    private void requireReadLock() {
        require(lock.getReadHoldCount() > 0 || lock.isWriteLockedByCurrentThread(), "read lock");
    }

    private void requireWriteLock() {
        require(lock.isWriteLockedByCurrentThread(), "write lock");
    }

    private void requireLockForView(String view) {
        requireReadLock();
        if (!storedViews.contains(view)) {
            requireWriteLock();
            storedViews.add(view);
        }
    }

    private static void require(boolean held, String name) {
        if (!held) {
            throw new IllegalMonitorStateException("the map was used without the " + name);
        }
    }

    @Override
    public int size() {
        requireReadLock();
        return super.size();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        requireReadLock();
        return super.containsKey(key);
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        requireReadLock();
        return super.containsValue(value);
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        requireReadLock();
        return super.get(key);
    }

    @Override
    public V getOrDefault(@Nullable Object key, V fallback) {
        requireReadLock();
        return super.getOrDefault(key, fallback);
    }

    @Override
    public Set<K> keySet() {
        requireLockForView("keySet");
        return lock.isWriteLockedByCurrentThread() ? super.keySet() : Collections.unmodifiableSet(super.keySet());
    }

    @Override
    public Collection<V> values() {
        requireLockForView("values");
        return lock.isWriteLockedByCurrentThread()
                ? super.values()
                : Collections.unmodifiableCollection(super.values());
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        requireLockForView("entrySet");
        return lock.isWriteLockedByCurrentThread() ? super.entrySet() : Collections.unmodifiableSet(super.entrySet());
    }

    @Override
    public @Nullable V put(K key, V value) {
        requireWriteLock();
        return super.put(key, value);
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        requireWriteLock();
        return super.putIfAbsent(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> source) {
        requireWriteLock();
        super.putAll(source);
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        requireWriteLock();
        return super.remove(key);
    }

    @Override
    public boolean remove(@Nullable Object key, @Nullable Object value) {
        requireWriteLock();
        return super.remove(key, value);
    }

    @Override
    public void clear() {
        requireWriteLock();
        super.clear();
    }

    @Override
    public @Nullable V replace(K key, V value) {
        requireWriteLock();
        return super.replace(key, value);
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        requireWriteLock();
        return super.replace(key, expected, value);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        requireWriteLock();
        super.replaceAll(function);
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        requireWriteLock();
        return super.computeIfAbsent(key, function);
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        requireWriteLock();
        return super.computeIfPresent(key, function);
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        requireWriteLock();
        return super.compute(key, function);
    }

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        requireWriteLock();
        return super.merge(key, value, function);
    }
}
