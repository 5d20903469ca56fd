package org.maplitmus.maps.failfast;

import java.util.AbstractMap.SimpleEntry;
import org.jspecify.annotations.Nullable;

/** A mapping in a bucket's chain. */
@SuppressWarnings("serial")
final class Node<K extends @Nullable Object, V extends @Nullable Object> extends SimpleEntry<K, V> {

    final int hash;
    transient @Nullable Node<K, V> next;

    Node(int hash, K key, V value) {
        super(key, value);
        this.hash = hash;
    }
}
