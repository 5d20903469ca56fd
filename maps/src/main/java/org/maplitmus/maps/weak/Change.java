package org.maplitmus.maps.weak;

import org.jspecify.annotations.Nullable;

/**
 * What an update did to a key.
 *
 * @param before the value that was there, null if none or if it was collected
 * @param after the value that is there now, null if none
 * @param stored the new entry, null if there is none
 * @param evicted the entry that was taken out because its value was gone, null if there was none
 */
record Change<K, V>(
        @Nullable V before,
        @Nullable V after,
        @Nullable WeakValue<K, V> stored,
        @Nullable WeakValue<K, V> evicted) {}
