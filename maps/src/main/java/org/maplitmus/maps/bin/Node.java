package org.maplitmus.maps.bin;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Met;

/** An entry, and the head of the list of entries that begins with it. */
final class Node<K, V> extends Content<K, V> implements Met<K, V> {

    final int hash;
    final K key;
    /** Written under the monitor of the bin, with the edge to every reader of the value. */
    volatile V value;
    /** Written under the monitor of the bin, with the edge to every reader that goes on to the node. */
    volatile @Nullable Node<K, V> next;

    Node(int hash, K key, V value, @Nullable Node<K, V> next) {
        this.hash = hash;
        this.key = key;
        this.value = value;
        this.next = next;
    }

    @Override
    public K key() {
        return key;
    }

    @Override
    public V value() {
        return value;
    }

    @SuppressWarnings("ReferenceEquality") // The very key needs no call of equals.
    boolean has(int wantedHash, Object wanted) {
        return hash == wantedHash && (wanted == key || wanted.equals(key));
    }

    @Override
    @Nullable
    Node<K, V> find(int wantedHash, Object wanted) {
        Node<K, V> node = this;
        while (node != null && !node.has(wantedHash, wanted)) {
            node = node.next;
        }
        return node;
    }

    @Override
    Content<K, V> plus(Node<K, V> added) {
        Node<K, V> last = this;
        for (Node<K, V> node = next; node != null; node = node.next) {
            last = node;
        }
        last.next = added; // pairs with the reads of next in find and in walks
        return this;
    }

    @Override
    @Nullable
    Content<K, V> minus(Node<K, V> gone) {
        if (gone == this) {
            return next;
        }
        Node<K, V> before = this;
        for (Node<K, V> node = next; node != null && node != gone; node = node.next) {
            before = node;
        }
        before.next = gone.next; // who is at the removed node still goes on from it
        return this;
    }

    /** The longest tail that goes to one side is shared; the nodes before it are copied, so that no link changes. */
    @Override
    Split<K, V> split(int bit) {
        Node<K, V> shared = tailOfOneSide(bit);
        Node<K, V> low = (shared.hash & bit) == 0 ? shared : null;
        Node<K, V> high = low == null ? shared : null;
        for (Node<K, V> node = this; node != null && node != shared; node = node.next) {
            if ((node.hash & bit) == 0) {
                low = node.before(low);
            } else {
                high = node.before(high);
            }
        }
        return new Split<>(low, high);
    }

    private Node<K, V> tailOfOneSide(int bit) {
        Node<K, V> first = this;
        for (Node<K, V> node = next; node != null; node = node.next) {
            if (((node.hash ^ first.hash) & bit) != 0) {
                first = node;
            }
        }
        return first;
    }

    /** A copy of this entry in front of a list. */
    Node<K, V> before(@Nullable Node<K, V> rest) {
        return new Node<>(hash, key, value, rest);
    }

    boolean isLongerThan(int length) {
        Node<K, V> node = this;
        for (int i = 0; i < length && node != null; i++) {
            node = node.next;
        }
        return node != null;
    }

    @Override
    void forEachNode(Consumer<? super Node<K, V>> action) {
        for (Node<K, V> node = this; node != null; node = node.next) {
            action.accept(node);
        }
    }
}
