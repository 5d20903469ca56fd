package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A linked list without locks, whose links change by compare-and-set.
 *
 * <p>The sound list marks a node before it unlinks the node, and a marked link cannot be changed. Here the link of a
 * node that is being unlinked is still written: by who unlinks its successor, whose work is undone, or by who appends
 * to it, whose node nobody reaches.
 */
@Subject(name = "unmarked-links")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "Map.remove: \"Removes the mapping for a key from this map if it is present\"",
                        url = Docs.UTIL + "Map.html#remove(java.lang.Object)"))
@WeakenedTwin(
        of = "list with marked links, of Harris",
        without = "the mark on a node that is being unlinked",
        refutes = {"NBR-02", "NBR-03"})
public final class UnmarkedLinks<K, V> extends AbstractMap<K, V> {

    private final Link<K, V> head = new Link<>();

    @Override
    public @Nullable V get(Object key) {
        Node<K, V> node = linkTo(key).get();
        return node == null ? null : node.value.get();
    }

    @Override
    public @Nullable V put(K key, V value) {
        Node<K, V> added = new Node<>(key, new AtomicReference<>(value), new Link<>());
        while (true) {
            Link<K, V> link = linkTo(key);
            Node<K, V> node = link.get();
            if (node != null) {
                return node.value.getAndSet(value);
            }
            if (link.compareAndSet(null, added)) {
                return null;
            }
        }
    }

    @Override
    public @Nullable V remove(Object key) {
        while (true) {
            Link<K, V> link = linkTo(key);
            Node<K, V> node = link.get();
            if (node == null) {
                return null;
            }
            if (link.compareAndSet(node, node.next.get())) {
                return node.value.get();
            }
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<K, V>> walk() {
        return Stream.iterate(head.get(), Objects::nonNull, node -> node.next.get())
                .map(node -> Map.entry(node.key, node.value.get()))
                .iterator();
    }

    /** The link that refers to the node of {@code key}, or the last one. */
    private Link<K, V> linkTo(Object key) {
        Link<K, V> link = head;
        Node<K, V> node = link.get();
        while (node != null && !node.key.equals(key)) {
            link = node.next;
            node = link.get();
        }
        return link;
    }

    /** The reference from one node to the next. */
    private static final class Link<K, V> extends AtomicReference<@Nullable Node<K, V>> {

        private static final long serialVersionUID = 1;
    }

    private record Node<K, V>(K key, AtomicReference<V> value, Link<K, V> next) {}
}
