package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map in the order of use, whose get unlinks what it reads and links it to the end.
 *
 * <p>The sound map notes the use where two readers can do so at once, or asks for a lock. Here two threads that read
 * the same key both unlink its node and both link it: the second link makes the node its own successor.
 */
@Subject(name = "relinks-what-it-reads")
@Claim(
        promises = MapPromises.READS_CHANGE_NOTHING,
        source =
                @Source(
                        value =
                                "ReadWriteLock: \"The read lock may be held simultaneously by multiple reader threads, so long as there are no writers\"",
                        url = Docs.READ_WRITE_LOCK))
@WeakenedTwin(of = "map in the order of use", without = "the lock around the order", refutes = "RWL-05")
public final class RelinksWhatItReads<K, V> extends AbstractMap<K, V> {

    private final Map<K, Node<K, V>> nodes = new HashMap<>();
    private final Node<K, V> ends = new Node<>(null);

    @Override
    public @Nullable V get(Object key) {
        Node<K, V> used = nodes.get(key);
        if (used == null) {
            return null;
        }
        used.unlink();
        Gap.open();
        used.linkBefore(ends);
        return used.entry().getValue();
    }

    @Override
    public @Nullable V put(K key, V value) {
        Node<K, V> present = nodes.get(key);
        if (present != null) {
            return present.entry().setValue(value);
        }
        Node<K, V> last = new Node<>(new SimpleEntry<>(key, value));
        last.linkBefore(ends);
        nodes.put(key, last);
        return null;
    }

    @Override
    public int size() {
        return nodes.size();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(Walk::new);
    }

    private final class Walk implements Iterator<Entry<K, V>> {

        private Node<K, V> ahead = ends.after;

        @Override
        public boolean hasNext() {
            return ahead != ends;
        }

        @Override
        public Entry<K, V> next() {
            Entry<K, V> entry = ahead.entry();
            ahead = ahead.after;
            return entry;
        }
    }

    /** A mapping between its neighbours, or the two ends of the order, which are the neighbours of each other. */
    private static final class Node<K, V> {

        private final @Nullable Entry<K, V> entry;
        private Node<K, V> before = this;
        private Node<K, V> after = this;

        Node(@Nullable Entry<K, V> entry) {
            this.entry = entry;
        }

        Entry<K, V> entry() {
            if (entry == null) {
                throw new IllegalStateException("the ends have no entry");
            }
            return entry;
        }

        void unlink() {
            before.after = after;
            after.before = before;
        }

        void linkBefore(Node<K, V> next) {
            before = next.before;
            after = next;
            before.after = this;
            next.before = this;
        }
    }
}
