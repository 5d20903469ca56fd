package org.maplitmus.maps.bin;

import org.jspecify.annotations.Nullable;

/** The forwarding node: it stands in every bin of an old table whose entries are in the next one. */
final class Forwarding<K, V> extends Head<K, V> {

    final Transfer<K, V> transfer;

    Forwarding(Transfer<K, V> transfer) {
        this.transfer = transfer;
    }

    @Override
    @Nullable
    Node<K, V> find(int hash, Object key) {
        Head<K, V> head = transfer.next.get(hash);
        while (head instanceof Forwarding<K, V> forwarding) {
            head = forwarding.transfer.next.get(hash);
        }
        return head == null ? null : head.find(hash, key);
    }
}
