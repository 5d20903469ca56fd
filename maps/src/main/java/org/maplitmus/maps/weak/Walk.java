package org.maplitmus.maps.weak;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Traversal;

/** A weakly consistent walk: segment by segment, in the table that each has when the walk comes to it. One thread. */
final class Walk<K, V> implements Traversal<Live<K, V>> {

    private final AtomicReferenceArray<@Nullable Segment<K, V>> segments;
    private int segment;
    private WeakTable<K, V> table = new WeakTable<>(0);
    private int slot;

    Walk(AtomicReferenceArray<@Nullable Segment<K, V>> segments) {
        this.segments = segments;
    }

    @Override
    public @Nullable Live<K, V> next() {
        Live<K, V> live = null;
        while (live == null && (slot < table.length() || nextTable())) {
            live = slot < table.length() ? live(table.entryAt(slot++)) : null;
        }
        return live;
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

    private static <K, V> @Nullable Live<K, V> live(@Nullable WeakValue<K, V> entry) {
        V value = entry == null ? null : entry.get();
        return entry == null || value == null ? null : new Live<>(entry.key, value);
    }
}
