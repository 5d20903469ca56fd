package org.maplitmus.maps.sync;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Go's {@code sync.Map} of Go 1.9 to 1.23: a read-only map that needs no lock, and a dirty one behind a mutex that
 * takes its place when enough readers have missed a key.
 *
 * <p>Equality, nullness, threads and errors are those of {@link GoSyncMap}: keys and values are compared by Go's
 * {@code ==}, by {@code equals} in the view alone. Loads, stores and deletions of keys that were there at the last
 * promotion take no lock; a new key, and a load that finds no key while there are newer ones, does.
 *
 * <p><b>Range.</b> {@link #range} first makes the dirty map the read-only one, under the mutex, and then visits just
 * the keys of that map, each with the value that it has when its turn comes. So of two new keys that one thread stores,
 * the later is never visited without the earlier. A key that is added during the walk is not visited, nor one that
 * comes back after the map was cleared. Of two equal keys, such as the two zeros, the one that was stored first is
 * shown.
 *
 * <p><b>Memory.</b> A deleted key that was promoted stays reachable until a promotion that comes after the next new
 * key.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.23.5/src/sync/map.go">src/sync/map.go of Go 1.23.5</a>
 */
public final class SyncMap<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSyncMap<K, V> {

    /*
     * Overview
     *
     * Two hash tables share their entries. The read-only one is never changed: readers reach it through one reference.
     * The dirty one is a superset of its live keys and belongs to the holder of the mutex. It is null when there is
     * nothing that the read-only table has not. A flag beside the read-only table, amended, says whether a reader that
     * misses must look there.
     *
     * Entries. An entry has the value, and is where stores, swaps and deletions of a known key meet: one
     * compare-and-set each, which both tables show at once. Deleted is null. A deleted entry in the read-only table is
     * harmless but costs memory, so the next copy leaves it out; from then on the dirty table has no entry for the key,
     * and a store that merely set the value would be lost at the next promotion. That is what expunged says: who finds
     * it takes the mutex, adds the entry to the dirty table, and only then brings it back.
     *
     * New keys. The first new key after a promotion copies the read-only table, which takes time in proportion to it,
     * and sets amended before it adds the key.
     *
     * Misses. Who missed the read-only table and took the mutex looks there again: a promotion may have come between.
     * If the key is not there, the look into the dirty table is a miss, whatever it finds. After as many misses as the
     * dirty table has keys it becomes the read-only one, and there is no dirty one: the price of the copy to come is
     * paid for by the misses. loadAndDelete takes the key out of the dirty table (in Go's issue 40999 it stayed there)
     * and counts its miss as well; if it did not, a program that stores new keys and deletes them would never promote,
     * and keep for ever what the read-only table still has of deleted keys. compareAndDelete leaves the key there,
     * since it compares only after the mutex is given back; the next copy after a promotion drops it.
     *
     * Clear puts an empty read-only table in place and forgets the dirty one. A thread that already holds an entry goes
     * on with it, and comes before the clear in the order of operations.
     *
     * Order. The reference to the read-only table and the states of entries are volatile on both sides rather than
     * release and acquire, as Go's atomics are sequentially consistent: two threads that each store one key and then
     * load the other's do not both miss.
     *
     * Memory that runs out. A copy takes all its memory before it expunges an entry, and an entry is in the dirty table
     * before it is brought back; a dirty table without amended only holds what the read-only table has.
     *
     * Left out: Go seeds the hash of each map, so that two maps differ in their order; here the order of a walk is that
     * of the spread hash codes. In Go a store that brings an expunged entry back puts its own key beside it, so that a
     * walk may then show the other zero; here an entry keeps its key.
     */

    private static final VarHandle READ;

    static {
        try {
            READ = MethodHandles.lookup().findVarHandle(SyncMap.class, "read", ReadOnly.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final NonReentrantLock mutex = new NonReentrantLock();
    private ReadOnly<K, V> read = new ReadOnly<>(new EntryTable<>(), false);
    /** Null if there is nothing that the read-only table has not. Only under the mutex. */
    @Nullable
    EntryTable<K, V> dirty;
    /** How often a key was looked for in the dirty table since the last promotion. Only under the mutex. */
    int misses;

    /** An empty map. */
    public SyncMap() {}

    @Override
    public Loaded<V> load(K key) {
        SyncEntry<K, V> entry = find(key, EntryTable::find);
        return entry == null ? Loaded.absent() : entry.load();
    }

    @Override
    public Loaded<V> loadAndDelete(K key) {
        SyncEntry<K, V> entry = find(key, EntryTable::remove);
        return entry == null ? Loaded.absent() : entry.delete();
    }

    @Override
    boolean swapIf(K key, V old, V replacement, Equality equality) {
        SyncEntry<K, V> entry = find(key, EntryTable::find);
        return entry != null && entry.swapIf(old, replacement, equality);
    }

    @Override
    boolean deleteIf(K key, V old, Equality equality) {
        SyncEntry<K, V> entry = find(key, EntryTable::find);
        return entry != null && entry.deleteIf(old, equality);
    }

    /** What is done with a key that the dirty table alone may have. */
    private interface InDirty<K extends @Nullable Object, V extends @Nullable Object> {

        @Nullable
        SyncEntry<K, V> find(EntryTable<K, V> dirty, int hash, K key);
    }

    private @Nullable SyncEntry<K, V> find(K key, InDirty<K, V> inDirty) {
        int hash = Hashing.hash(key);
        ReadOnly<K, V> first = getReadVolatile();
        SyncEntry<K, V> entry = first.table().find(hash, key);
        return entry != null || !first.amended() ? entry : findLocked(hash, key, inDirty);
    }

    private @Nullable SyncEntry<K, V> findLocked(int hash, K key, InDirty<K, V> inDirty) {
        mutex.lock();
        try {
            ReadOnly<K, V> second = getReadVolatile();
            SyncEntry<K, V> entry = second.table().find(hash, key);
            if (entry == null && second.amended()) {
                entry = inDirty.find(requireNonNull(dirty), hash, key);
                miss();
            }
            return entry;
        } finally {
            mutex.unlock();
        }
    }

    @Override
    public Loaded<V> swap(K key, V value) {
        int hash = Hashing.hash(key);
        SyncEntry<K, V> entry = getReadVolatile().table().find(hash, key);
        Loaded<V> before = entry == null ? null : entry.trySwap(value);
        return before != null ? before : swapLocked(hash, key, value);
    }

    private Loaded<V> swapLocked(int hash, K key, V value) {
        mutex.lock();
        try {
            SyncEntry<K, V> entry = revivedInRead(hash, key);
            if (entry == null) {
                entry = inDirty(hash, key);
            }
            if (entry == null) {
                add(new SyncEntry<>(hash, key, value));
                return Loaded.absent();
            }
            return requireNonNull(entry.trySwap(value));
        } finally {
            mutex.unlock();
        }
    }

    @Override
    public Loaded<V> loadOrStore(K key, V value) {
        int hash = Hashing.hash(key);
        SyncEntry<K, V> entry = getReadVolatile().table().find(hash, key);
        Loaded<V> actual = entry == null ? null : entry.tryLoadOrStore(value);
        return actual != null ? actual : loadOrStoreLocked(hash, key, value);
    }

    private Loaded<V> loadOrStoreLocked(int hash, K key, V value) {
        mutex.lock();
        try {
            SyncEntry<K, V> entry = revivedInRead(hash, key);
            if (entry != null) {
                return requireNonNull(entry.tryLoadOrStore(value));
            }
            entry = inDirty(hash, key);
            if (entry == null) {
                add(new SyncEntry<>(hash, key, value));
                return new Loaded<>(value, false);
            }
            Loaded<V> actual = requireNonNull(entry.tryLoadOrStore(value));
            miss();
            return actual;
        } finally {
            mutex.unlock();
        }
    }

    /** The entry of the read-only table, which the dirty one, if there is one, has then as well. */
    private @Nullable SyncEntry<K, V> revivedInRead(int hash, K key) {
        SyncEntry<K, V> entry = getReadVolatile().table().find(hash, key);
        if (entry != null && entry.isExpunged()) {
            requireNonNull(dirty).add(entry);
            entry.unexpunge();
        }
        return entry;
    }

    private @Nullable SyncEntry<K, V> inDirty(int hash, K key) {
        return dirty == null ? null : dirty.find(hash, key);
    }

    private void add(SyncEntry<K, V> fresh) {
        ReadOnly<K, V> now = getReadVolatile();
        if (dirty == null) {
            dirty = now.table().copyExpunging();
        }
        if (!now.amended()) {
            setReadVolatile(new ReadOnly<>(now.table(), true));
        }
        dirty.add(fresh);
    }

    private void miss() {
        misses++;
        if (misses >= requireNonNull(dirty).count()) {
            promote(requireNonNull(dirty));
        }
    }

    private void promote(EntryTable<K, V> promoted) {
        setReadVolatile(new ReadOnly<>(promoted, false));
        dirty = null;
        misses = 0;
    }

    @Override
    Walk<K, V> walk() {
        ReadOnly<K, V> now = getReadVolatile();
        return new SyncWalk<>(now.amended() ? promoted() : now.table());
    }

    private EntryTable<K, V> promoted() {
        mutex.lock();
        try {
            if (getReadVolatile().amended()) {
                promote(requireNonNull(dirty));
            }
            return getReadVolatile().table();
        } finally {
            mutex.unlock();
        }
    }

    @Override
    public void clear() {
        mutex.lock();
        try {
            setReadVolatile(new ReadOnly<>(new EntryTable<>(), false));
            dirty = null;
            misses = 0;
        } finally {
            mutex.unlock();
        }
    }

    /** Pairs with {@link #setReadVolatile}. */
    @SuppressWarnings("unchecked")
    ReadOnly<K, V> getReadVolatile() {
        return (ReadOnly<K, V>) READ.getVolatile(this);
    }

    /** Pairs with {@link #getReadVolatile}: who sees the table sees it filled, who sees amended waits for the key. */
    private void setReadVolatile(ReadOnly<K, V> next) {
        READ.setVolatile(this, next);
    }
}
