package org.maplitmus.catalogue.twins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A table of fixed width whose bins are immutable chains.
 *
 * <p>A bin changes by one volatile write of its head, so readers need no lock. Writers need one: two that change the
 * same bin at once lose one of the changes. A chain never has a cycle, whatever the race: no walk over it can hang.
 */
final class Chains<K, V> {

    private final AtomicReferenceArray<@Nullable Node<K, V>> bins;
    private int inserted;

    Chains(int width) {
        bins = new AtomicReferenceArray<>(width);
    }

    int width() {
        return bins.length();
    }

    @Nullable
    V get(Object key) {
        Node<K, V> node = bin(binOf(key));
        while (node != null && !node.key.equals(key)) {
            node = node.next;
        }
        return node == null ? null : node.value;
    }

    @Nullable
    V put(K key, V value) {
        V previous = get(key);
        int bin = binOf(key);
        bins.set(bin, new Node<>(key, value, without(key, bin(bin))));
        inserted += previous == null ? 1 : 0;
        return previous;
    }

    @Nullable
    V remove(Object key) {
        V previous = get(key);
        int bin = binOf(key);
        bins.set(bin, without(key, bin(bin)));
        return previous;
    }

    void clear() {
        for (int bin = 0; bin < width(); bin++) {
            bins.set(bin, null);
        }
    }

    /** Whether there are as many elements as bins. */
    boolean crowded() {
        return inserted >= width();
    }

    void copyTo(Chains<K, V> other) {
        entries().forEach(entry -> other.put(entry.getKey(), entry.getValue()));
    }

    List<Entry<K, V>> entries() {
        List<Entry<K, V>> entries = new ArrayList<>();
        for (int bin = 0; bin < width(); bin++) {
            entries.addAll(entries(bin));
        }
        return entries;
    }

    List<Entry<K, V>> entries(int bin) {
        List<Entry<K, V>> entries = new ArrayList<>();
        for (Node<K, V> node = bin(bin); node != null; node = node.next) {
            entries.add(Map.entry(node.key, node.value));
        }
        return entries;
    }

    private int binOf(Object key) {
        return Math.floorMod(key.hashCode(), width());
    }

    private @Nullable Node<K, V> bin(int bin) {
        return bins.get(bin);
    }

    private static <K, V> @Nullable Node<K, V> without(Object key, @Nullable Node<K, V> node) {
        if (node == null) {
            return null;
        }
        Node<K, V> rest = without(key, node.next);
        return node.key.equals(key) ? rest : new Node<>(node.key, node.value, rest);
    }

    private record Node<K, V>(K key, V value, @Nullable Node<K, V> next) {}
}
