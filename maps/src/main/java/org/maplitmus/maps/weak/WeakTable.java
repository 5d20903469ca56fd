package org.maplitmus.maps.weak;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.ReferenceQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open-addressing table with linear probing. A slot is free, has an entry, or a tombstone.
 *
 * <p>Readers take no lock; writers hold the lock of the segment. At least one slot in four is free, so that every probe
 * ends.
 */
final class WeakTable<K, V> {

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(WeakValue[].class);
    private static final WeakValue<?, ?> TOMBSTONE = new WeakValue<>(new Object(), null, new ReferenceQueue<>());
    private static final int NONE = -1;

    private final @Nullable WeakValue<K, V>[] slots;
    /** Slots that are not free; guarded by the lock of the segment. */
    private int used;

    @SuppressWarnings({"unchecked", "rawtypes"})
    WeakTable(int length) {
        slots = new WeakValue[length];
    }

    int length() {
        return slots.length;
    }

    /** The entry in a slot, or null, in volatile mode. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    @Nullable
    WeakValue<K, V> entryAt(int slot) {
        WeakValue<K, V> found = (WeakValue<K, V>) SLOT.getVolatile(slots, slot);
        return found == TOMBSTONE ? null : found;
    }

    private boolean isFree(int slot) {
        return SLOT.getVolatile(slots, slot) == null;
    }

    /** Pairs with {@link #entryAt}: who finds an entry sees what came before the update that put it there. */
    private void setVolatile(int slot, WeakValue<?, ?> entry) {
        SLOT.setVolatile(slots, slot, entry);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int home(int hash) {
        return hash & (slots.length - 1);
    }

    /** The entry of a key, whose value may be gone. */
    @Nullable
    WeakValue<K, V> find(int hash, Object key) {
        for (int slot = home(hash); !isFree(slot); slot = next(slot)) {
            WeakValue<K, V> entry = entryAt(slot);
            if (entry != null && entry.holds(key)) {
                return entry;
            }
        }
        return null;
    }

    /** Puts one entry in the place of another; whether that was still there. */
    boolean replace(int hash, WeakValue<K, V> present, WeakValue<K, V> fresh) {
        return exchange(hash, present, fresh);
    }

    /** Takes this very entry out; whether it was still there. */
    boolean remove(int hash, WeakValue<K, V> gone) {
        return exchange(hash, gone, TOMBSTONE);
    }

    @SuppressWarnings("ReferenceEquality") // An entry is itself; its key may have another by now.
    private boolean exchange(int hash, WeakValue<K, V> present, WeakValue<?, ?> other) {
        for (int slot = home(hash); !isFree(slot); slot = next(slot)) {
            if (entryAt(slot) == present) {
                setVolatile(slot, other);
                return true;
            }
        }
        return false;
    }

    /** Whether one more slot may be used. */
    boolean hasRoom() {
        return used < slots.length - (slots.length >>> 2);
    }

    /** Adds the entry of a key that is absent; a tombstone is good enough. There must be room. */
    void add(int hash, WeakValue<K, V> fresh) {
        int tombstone = NONE;
        int slot = home(hash);
        while (!isFree(slot)) {
            tombstone = tombstone == NONE && entryAt(slot) == null ? slot : tombstone;
            slot = next(slot);
        }
        used += tombstone == NONE ? 1 : 0;
        setVolatile(tombstone == NONE ? slot : tombstone, fresh);
    }

    void forEachEntry(Consumer<? super WeakValue<K, V>> action) {
        for (int slot = 0; slot < slots.length; slot++) {
            WeakValue<K, V> entry = entryAt(slot);
            if (entry != null) {
                action.accept(entry);
            }
        }
    }
}
