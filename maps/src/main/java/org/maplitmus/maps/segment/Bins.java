package org.maplitmus.maps.segment;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The bins of one segment, a power of two of them, each the head of a chain.
 *
 * <p>Readers are lock-free. Writers hold the lock of the segment.
 */
final class Bins<K, V> {

    private final AtomicReferenceArray<@Nullable Node<K, V>> heads;

    Bins(int width) {
        heads = new AtomicReferenceArray<>(width);
    }

    int width() {
        return heads.length();
    }

    @Nullable
    Node<K, V> find(int hash, Object key) {
        Node<K, V> node = getHeadVolatile(binOf(hash));
        while (node != null && !node.holds(hash, key)) {
            node = node.getNextVolatile();
        }
        return node;
    }

    /** A new node before the chain that its hash leads to; not linked yet. */
    Node<K, V> nodeFor(int hash, K key, V value) {
        return new Node<>(hash, key, value, getHeadPlain(binOf(hash)));
    }

    /** Makes a node of {@link #nodeFor} the head of its chain. */
    void link(Node<K, V> node) {
        setHeadVolatile(binOf(node.hash), node);
    }

    /** Takes a node out of its chain. The node keeps its own link, for readers that stand on it. */
    void unlink(Node<K, V> node) {
        Node<K, V> before = predecessor(node);
        if (before == null) {
            setHeadVolatile(binOf(node.hash), node.getNextPlain());
        } else {
            before.setNextVolatile(node.getNextPlain());
        }
    }

    /** Bins twice as wide with the same mappings. These stay as they are, for readers that are still in them. */
    Bins<K, V> twiceAsWide() {
        Bins<K, V> wider = new Bins<>(2 * width());
        for (int bin = 0; bin < width(); bin++) {
            Node<K, V> head = getHeadPlain(bin);
            if (head != null) {
                wider.adopt(head);
            }
        }
        return wider;
    }

    /** Pairs with the volatile stores of {@link #link} and {@link #unlink}. */
    @Nullable
    Node<K, V> getHeadVolatile(int bin) {
        return heads.get(bin);
    }

    /** Shares the last nodes of a chain of narrower bins, as many as stay together, and copies those before them. */
    private void adopt(Node<K, V> head) {
        Node<K, V> shared = lastRun(head);
        setHeadPlain(binOf(shared.hash), shared);
        for (Node<K, V> node = head; node != null && node != shared; node = node.getNextPlain()) {
            int bin = binOf(node.hash);
            setHeadPlain(bin, node.copyBefore(getHeadPlain(bin)));
        }
    }

    /** The first of the nodes at the end of the chain that all lead to one bin of these. */
    private Node<K, V> lastRun(Node<K, V> head) {
        Node<K, V> run = head;
        for (Node<K, V> node = head.getNextPlain(); node != null; node = node.getNextPlain()) {
            run = binOf(node.hash) == binOf(run.hash) ? run : node;
        }
        return run;
    }

    private @Nullable Node<K, V> predecessor(Node<K, V> node) {
        Node<K, V> before = null;
        for (Node<K, V> at = getHeadPlain(binOf(node.hash)); at != null && at != node; at = at.getNextPlain()) {
            before = at;
        }
        return before;
    }

    private int binOf(int hash) {
        return hash & (width() - 1);
    }

    /** Only under the lock, or before these bins are published. */
    private @Nullable Node<K, V> getHeadPlain(int bin) {
        return heads.getPlain(bin);
    }

    /** Only before these bins are published, which carries the store. */
    private void setHeadPlain(int bin, Node<K, V> head) {
        heads.setPlain(bin, head);
    }

    /** Pairs with {@link #getHeadVolatile}: who sees the node sees its value, and what came before the put. */
    private void setHeadVolatile(int bin, @Nullable Node<K, V> head) {
        heads.set(bin, head);
    }
}
