package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/** A walk over the keys that a read-only table has, each with the value that it has when its turn comes. */
final class SyncWalk<K extends @Nullable Object, V extends @Nullable Object> implements Walk<K, V> {

    private final EntryTable<K, V> table;
    private int slot;

    SyncWalk(EntryTable<K, V> table) {
        this.table = table;
    }

    @Override
    public @Nullable Mapping<K, V> next() {
        Mapping<K, V> met = null;
        while (met == null && slot < table.length()) {
            met = live(table.at(slot++));
        }
        return met;
    }

    @SuppressWarnings("NullAway") // Null is a value where V allows it.
    private @Nullable Mapping<K, V> live(@Nullable SyncEntry<K, V> entry) {
        Loaded<V> loaded = entry == null ? Loaded.absent() : entry.load();
        return loaded.loaded() ? new Mapping<>(entry.key, loaded.value()) : null;
    }
}
