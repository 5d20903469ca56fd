package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * What the growing twins are copies of: a table that one writer at a time replaces by one twice as wide, full from the
 * moment it is published. Readers take no lock.
 *
 * <p>Sound as it stands; a twin overrides the one step that it weakens.
 */
abstract class GrowingMap<K, V> extends AbstractMap<K, V> {

    private static final int FIRST_WIDTH = 4;

    final ReadWriteLock lock = new ReentrantReadWriteLock();
    volatile Chains<K, V> table = new Chains<>(FIRST_WIDTH);

    @Override
    public @Nullable V get(Object key) {
        return table.get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        Lock held = lockForPut();
        held.lock();
        try {
            return putAndGrow(key, value);
        } finally {
            held.unlock();
        }
    }

    @Override
    public @Nullable V remove(Object key) {
        lock.writeLock().lock();
        try {
            return table.remove(key);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    Lock lockForPut() {
        return lock.writeLock();
    }

    void grow() {
        Chains<K, V> wider = new Chains<>(2 * table.width());
        table.copyTo(wider);
        table = wider;
    }

    Iterator<Entry<K, V>> walk() {
        return table.entries().iterator();
    }

    private @Nullable V putAndGrow(K key, V value) {
        if (table.crowded()) {
            grow();
        }
        return table.put(key, value);
    }
}
