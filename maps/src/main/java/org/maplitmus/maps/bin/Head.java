package org.maplitmus.maps.bin;

import org.jspecify.annotations.Nullable;

/**
 * What a bin of the table may hold in its place, other than null for an empty one.
 *
 * <p>The monitor of a head guards its bin, as long as the head is still in its place.
 */
abstract sealed class Head<K, V> permits Content, Forwarding, Reservation {

    /** The node of {@code key}, or null; takes no lock. */
    abstract @Nullable Node<K, V> find(int hash, Object key);
}
