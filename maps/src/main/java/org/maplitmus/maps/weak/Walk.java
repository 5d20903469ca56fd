package org.maplitmus.maps.weak;

import java.util.Iterator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A weakly consistent walk: segment by segment, in the table that each has when the walk comes to it. One thread.
 *
 * <p>It holds the value that it shows next, so that what {@code hasNext} has promised cannot be collected.
 */
final class Walk<K, V> implements Iterator<Entry<K, V>> {

    private final AtomicReferenceArray<@Nullable Segment<K, V>> segments;
    private int segment;
    private WeakTable<K, V> table = new WeakTable<>(0);
    private int slot;
    private @Nullable Entry<K, V> ahead;

    Walk(AtomicReferenceArray<@Nullable Segment<K, V>> segments) {
        this.segments = segments;
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Entry<K, V> next() {
        Entry<K, V> shown = ahead;
        if (shown == null) {
            throw new NoSuchElementException("the walk is at its end");
        }
        advance();
        return shown;
    }

    private void advance() {
        ahead = null;
        while (ahead == null && (slot < table.length() || nextTable())) {
            ahead = slot < table.length() ? shown(table.entryAt(slot++)) : null;
        }
    }

    private boolean nextTable() {
        if (segment == segments.length()) {
            return false;
        }
        Segment<K, V> present = segments.get(segment++);
        table = present == null ? new WeakTable<>(0) : present.table();
        slot = 0;
        return true;
    }

    private static <K, V> @Nullable Entry<K, V> shown(@Nullable WeakValue<K, V> entry) {
        V value = entry == null ? null : entry.get();
        return entry == null || value == null ? null : Map.entry(entry.key, value);
    }
}
