package org.maplitmus.maps.weak;

import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table and the lock of its writers. Thread-safe. */
final class Segment<K, V> {

    private static final int FIRST_LENGTH = 4;

    private final ReentrantLock lock = new ReentrantLock();
    private volatile WeakTable<K, V> table = new WeakTable<>(FIRST_LENGTH);

    /** The table now; it is never written to again once another has taken its place. */
    WeakTable<K, V> table() {
        return table;
    }

    /**
     * Lets {@code edit} decide on the value of a key while no other update is in; null stands for no value.
     *
     * <p>Whoever takes an entry out whose value is gone has to tell so: that is the {@code evicted} of the change, and
     * what {@code lost} gets if the table had to be cleared of them. As an entry is taken out once, it is told once.
     */
    Change<K, V> update(
            int hash,
            K key,
            UnaryOperator<@Nullable V> edit,
            ReferenceQueue<V> queue,
            Consumer<? super WeakValue<K, V>> lost) {
        lock.lock();
        try {
            refuseRecursion();
            WeakValue<K, V> present = table.find(hash, key);
            V before = present == null ? null : present.get();
            return apply(hash, key, present, before, edit.apply(before), queue, lost);
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("ReferenceEquality") // The very value it was needs no new entry.
    private Change<K, V> apply(
            int hash,
            K key,
            @Nullable WeakValue<K, V> present,
            @Nullable V before,
            @Nullable V after,
            ReferenceQueue<V> queue,
            Consumer<? super WeakValue<K, V>> lost) {
        if (after == before && (present == null || before != null)) {
            return new Change<>(before, after, null, null);
        }
        WeakValue<K, V> stored = after == null ? null : new WeakValue<>(storedKey(present, key), after, queue);
        store(hash, present, stored, lost);
        return new Change<>(before, after, stored, before == null ? present : null);
    }

    /** As everywhere in java.util, a new value does not replace the key. */
    private static <K> K storedKey(@Nullable WeakValue<K, ?> present, K key) {
        return present == null ? key : present.key;
    }

    private void store(
            int hash,
            @Nullable WeakValue<K, V> present,
            @Nullable WeakValue<K, V> stored,
            Consumer<? super WeakValue<K, V>> lost) {
        if (present == null && stored != null) {
            makeRoom(lost);
            table.add(hash, stored);
        } else if (present != null && stored != null) {
            table.replace(hash, present, stored);
        } else if (present != null) {
            table.remove(hash, present);
        }
    }

    /** Takes this very entry out; whether this call was it that did. */
    boolean remove(int hash, WeakValue<K, V> gone) {
        lock.lock();
        try {
            return table.remove(hash, gone);
        } finally {
            lock.unlock();
        }
    }

    /** Fills a new table, twice as long if more than half of this one is still needed, and publishes it full. */
    private void makeRoom(Consumer<? super WeakValue<K, V>> lost) {
        if (table.hasRoom()) {
            return;
        }
        List<WeakValue<K, V>> alive = new ArrayList<>();
        List<WeakValue<K, V>> gone = new ArrayList<>();
        table.forEachEntry(entry -> (entry.refersTo(null) ? gone : alive).add(entry));
        WeakTable<K, V> next = new WeakTable<>(2 * alive.size() > table.length() ? 2 * table.length() : table.length());
        alive.forEach(entry -> next.add(WeakValueMap.hash(entry.key), entry));
        table = next; // pairs with the read of table in table(): every entry that is alive is in it
        gone.forEach(lost);
    }

    private void refuseRecursion() {
        if (lock.getHoldCount() > 1) {
            throw new IllegalStateException("recursive update: a function, equals or hashCode that runs while a segment"
                    + " is locked must not update that segment");
        }
    }
}
