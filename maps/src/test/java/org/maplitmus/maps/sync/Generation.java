package org.maplitmus.maps.sync;

import org.jspecify.annotations.Nullable;

/** The two maps, for tests of what both do. */
enum Generation {
    SYNC_MAP,
    HASH_TRIE_MAP;

    <K extends @Nullable Object, V extends @Nullable Object> GoSyncMap<K, V> empty() {
        return switch (this) {
            case SYNC_MAP -> new SyncMap<>();
            case HASH_TRIE_MAP -> new HashTrieMap<>();
        };
    }
}
