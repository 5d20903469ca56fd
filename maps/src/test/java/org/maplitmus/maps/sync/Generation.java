package org.maplitmus.maps.sync;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The two maps, for tests of what both do. */
enum Generation {
    SYNC_MAP(SyncMap::new),
    HASH_TRIE_MAP(HashTrieMap::new);

    private final Supplier<GoSyncMap<@Nullable Object, @Nullable Object>> make;

    Generation(Supplier<GoSyncMap<@Nullable Object, @Nullable Object>> make) {
        this.make = make;
    }

    @SuppressWarnings("unchecked")
    <K extends @Nullable Object, V extends @Nullable Object> GoSyncMap<K, V> empty() {
        return (GoSyncMap<K, V>) make.get();
    }
}
