package org.maplitmus.maps.bin;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A head that holds entries. Readers take no lock; who changes it holds the monitor of the bin. */
abstract sealed class Content<K, V> extends Head<K, V> permits Node, SortedBin {

    /** The two bins that the entries go to when the table doubles; either may be empty. */
    record Split<K, V>(
            @Nullable Content<K, V> low, @Nullable Content<K, V> high) {}

    /** The head after a node is added whose key is absent; nothing has changed if this throws. */
    abstract Content<K, V> plus(Node<K, V> added);

    /** The head after a node is removed; null for an empty bin. */
    abstract @Nullable Content<K, V> minus(Node<K, V> gone);

    /** Divides the entries by a bit of their hashes and leaves this head as it is for those who still read it. */
    abstract Split<K, V> split(int bit);

    /** Shows the nodes in some order. */
    abstract void forEachNode(Consumer<? super Node<K, V>> action);
}
