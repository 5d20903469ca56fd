package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the twins of Go's maps that relocate entries are copies of: a map that moves to a table twice as wide when it is
 * full. An iterator keeps to the table it began in and looks each key up in the one that is there now.
 *
 * <p>Sound as it stands, for threads that hold one lock; a twin overrides the one step that it weakens.
 */
abstract class RelocatingMap<K, V> extends AbstractMap<K, V> {

    private static final int FIRST_WIDTH = 8;

    private Slots<K, V> slots = new Slots<>(FIRST_WIDTH);

    @Override
    public @Nullable V get(@Nullable Object key) {
        int slot = slots.find(key);
        return slot < 0 ? null : slots.value(slot);
    }

    @Override
    public @Nullable V put(K key, V value) {
        V previous = get(key);
        if (previous != null) {
            slots.set(slots.find(key), value);
            return previous;
        }
        if (slots.full()) {
            slots = relocated(slots);
        }
        slots.add(key, value);
        return null;
    }

    @Override
    public @Nullable V remove(@Nullable Object key) {
        V previous = get(key);
        if (previous != null) {
            slots.forget(slots.find(key));
        }
        return previous;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(() -> walk(slots));
    }

    /** The table that takes over; an iterator may still walk the one that is full. */
    Slots<K, V> relocated(Slots<K, V> full) {
        Slots<K, V> wider = new Slots<>(2 * full.width());
        for (int slot = 0; slot < full.used(); slot++) {
            K key = full.key(slot);
            if (key != null) {
                wider.add(key, full.value(slot));
            }
        }
        return wider;
    }

    /** What an iterator shows for the entry in a slot of the table it began in; null to pass over it. */
    @Nullable
    Entry<K, V> shown(Slots<K, V> began, int slot) {
        K key = began.key(slot);
        V value = get(key);
        return key == null || value == null ? null : Map.entry(key, value);
    }

    private Iterator<Entry<K, V>> walk(Slots<K, V> began) {
        return IntStream.iterate(0, slot -> slot < began.used(), slot -> slot + 1)
                .mapToObj(slot -> shown(began, slot))
                .filter(Objects::nonNull)
                .iterator();
    }
}
