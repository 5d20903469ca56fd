package org.maplitmus.maps.sync;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Go's {@code sync.Map} since Go 1.24: a hash trie that readers walk without a lock, and whose writers lock one level
 * of it.
 *
 * <p>Equality, nullness, threads and errors are those of {@link GoSyncMap}: keys and values are compared by Go's
 * {@code ==}, by {@code equals} in the view alone. A load takes no lock, nor does an operation that finds its key
 * absent and adds none. Writers wait for each other where their hashes meet in one level.
 *
 * <p><b>Range.</b> {@link #range} walks the live trie in the order of the hashes and stops nobody. So of two new keys
 * that one thread stores, the later may be visited without the earlier, whose place the walk had passed. After a
 * {@link #clear} a walk that is under way goes on in the trie that was, which those who write meanwhile have left. Of
 * two equal keys, such as the two zeros, the one that was stored last is shown.
 *
 * <p><b>Memory.</b> A deleted key is not reachable from the map any more, nor is a level that has become empty.
 *
 * @see <a href="https://github.com/golang/go/blob/go1.24.4/src/internal/sync/hashtriemap.go">
 *     src/internal/sync/hashtriemap.go of Go 1.24.4</a>
 */
public final class HashTrieMap<K extends @Nullable Object, V extends @Nullable Object> extends AbstractSyncMap<K, V> {

    /*
     * Overview
     *
     * A level has sixteen slots, and four bits of the hash choose one, those of the root being the highest. A slot is
     * empty, or has the next level, or the entries of one hash. So the trie is as deep as it takes to tell hashes
     * apart, at most eight levels, and keys of the same full hash share a chain.
     *
     * Reads. A reader goes down through the slots and then along the chain. What it passes was published by a volatile
     * write after it was filled. An entry never changes: a new value is a new entry in the old one's place.
     *
     * Writes. A writer goes down in the same way to the level whose slot is not a level, takes the mutex of that level,
     * and looks again: if the slot has become a level, or the level is dead, it starts once more from the root. Under
     * the mutex it puts an entry in the empty slot or in front of the chain, links another in the place of one, or
     * links past one.
     *
     * Expansion. A new key that meets another hash in its slot needs levels that tell the two apart. They are made and
     * filled before the store into the slot publishes them, so that a reader always finds the key that was there.
     *
     * Removal. Levels that become empty are cut off from below: the writer, still holding the empty level, takes the
     * mutex of its parent, marks the level dead and clears the parent's slot. All who hold two mutexes take them in
     * this order, the lower first. The mark is for writers who went down before and wait for the mutex: what they put
     * there would be found by nobody.
     *
     * Comparison. compareAndSwap and compareAndDelete find the entry and compare its value before they take the mutex.
     * Under it they only ask whether that very entry is still in its chain, and begin again if not. So no equals of a
     * value can throw, wait or come back while a mutex is held; where Go compares under it, an uncomparable value in
     * CompareAndDelete leaves a level locked for ever. loadAndDelete does the same for keys. Only a writer that may
     * add a key compares keys under the mutex, those of the same full hash, and gives it back in any case.
     *
     * Clear puts an empty root in place. A writer that went down from the old one finishes there, and comes before the
     * clear in the order of operations.
     *
     * Order. Slots, links and the root are volatile on both sides, as Go's atomics are sequentially consistent: two
     * threads that each store one key and then load the other's do not both miss.
     *
     * Other than Go's: an entry keeps its hash, so that a key whose hash code changes harms nobody else and no
     * expansion runs out of bits; the root is made with the map, not by the first who needs it; hashes have 32 bits and
     * no seed.
     */

    private static final VarHandle ROOT;

    static {
        try {
            ROOT = MethodHandles.lookup().findVarHandle(HashTrieMap.class, "root", Indirect.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Indirect<K, V> root = new Indirect<>(null);

    /** An empty map. */
    public HashTrieMap() {}

    @Override
    public Loaded<V> load(K key) {
        return shown(find(Hashing.hash(key), key));
    }

    private @Nullable TrieEntry<K, V> find(int hash, K key) {
        TrieNode<K, V> node = getRootVolatile();
        int shift = Indirect.ROOT_SHIFT;
        while (node instanceof Indirect<K, V> level) {
            node = level.getVolatile(Indirect.index(hash, shift));
            shift -= Indirect.BITS;
        }
        return node instanceof TrieEntry<K, V> head ? head.find(hash, key) : null;
    }

    private static <K extends @Nullable Object, V extends @Nullable Object> Loaded<V> shown(
            @Nullable TrieEntry<K, V> entry) {
        return entry == null ? Loaded.absent() : new Loaded<>(entry.value, true);
    }

    @Override
    public Loaded<V> loadOrStore(K key, V value) {
        int hash = Hashing.hash(key);
        TrieEntry<K, V> present = find(hash, key);
        return present != null ? shown(present) : loadOrStoreLocked(hash, key, value);
    }

    private Loaded<V> loadOrStoreLocked(int hash, K key, V value) {
        Slot<K, V> slot = lockedSlot(hash);
        try {
            TrieEntry<K, V> present = slot.find(key);
            if (present != null) {
                return shown(present);
            }
            slot.insert(key, value);
            return new Loaded<>(value, false);
        } finally {
            slot.unlock();
        }
    }

    @Override
    public Loaded<V> swap(K key, V value) {
        Slot<K, V> slot = lockedSlot(Hashing.hash(key));
        try {
            TrieEntry<K, V> present = slot.find(key);
            if (present == null) {
                slot.insert(key, value);
            } else {
                slot.replace(present, key, value);
            }
            return shown(present);
        } finally {
            slot.unlock();
        }
    }

    @Override
    public Loaded<V> loadAndDelete(K key) {
        int hash = Hashing.hash(key);
        TrieEntry<K, V> present = find(hash, key);
        while (present != null && !removed(present)) {
            present = find(hash, key);
        }
        return shown(present);
    }

    @Override
    boolean swapIf(K key, V old, V replacement, Equality equality) {
        int hash = Hashing.hash(key);
        TrieEntry<K, V> present = find(hash, key);
        while (present != null && equality.holds(old, present.value)) {
            if (replaced(present, key, replacement)) {
                return true;
            }
            present = find(hash, key);
        }
        return false;
    }

    @Override
    boolean deleteIf(K key, V old, Equality equality) {
        int hash = Hashing.hash(key);
        TrieEntry<K, V> present = find(hash, key);
        while (present != null && equality.holds(old, present.value)) {
            if (removed(present)) {
                return true;
            }
            present = find(hash, key);
        }
        return false;
    }

    private boolean replaced(TrieEntry<K, V> present, K key, V value) {
        Slot<K, V> slot = lockedSlot(present.hash);
        try {
            return slot.replace(present, key, value);
        } finally {
            slot.unlock();
        }
    }

    private boolean removed(TrieEntry<K, V> present) {
        Slot<K, V> slot = lockedSlot(present.hash);
        try {
            return slot.remove(present);
        } finally {
            slot.unlock();
        }
    }

    private Slot<K, V> lockedSlot(int hash) {
        Slot<K, V> slot = Slot.lock(getRootVolatile(), hash);
        while (slot == null) {
            slot = Slot.lock(getRootVolatile(), hash);
        }
        return slot;
    }

    @Override
    Walk<K, V> walk() {
        return new TrieWalk<>(getRootVolatile());
    }

    @Override
    public void clear() {
        setRootVolatile(new Indirect<>(null));
    }

    /** The level that every look-up starts from; for tests of the structure. Pairs with {@link #setRootVolatile}. */
    @SuppressWarnings("unchecked")
    Indirect<K, V> getRootVolatile() {
        return (Indirect<K, V>) ROOT.getVolatile(this);
    }

    /** Pairs with {@link #getRootVolatile}: who starts from the new root sees what came before the clear. */
    private void setRootVolatile(Indirect<K, V> fresh) {
        ROOT.setVolatile(this, fresh);
    }
}
