package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map of one bin whose first node is stored without a lock.
 *
 * <p>The sound map puts it there with a compare-and-set, which one of two threads that find the bin empty will lose.
 * Here both store, both believe that they came first, and one node is gone.
 */
@Subject(name = "first-node-stored")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "ConcurrentMap.putIfAbsent: \"except that the action is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html"))
@WeakenedTwin(
        of = "table with a lock for each bin",
        without = "the compare-and-set of the first node",
        refutes = "ATO-01")
public final class FirstNodeStored<K, V> extends AbstractMap<K, V> {

    private volatile @Nullable Chains<K, V> bin;

    @Override
    public @Nullable V get(Object key) {
        Chains<K, V> present = bin;
        return present == null ? null : present.get(key);
    }

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        Chains<K, V> present = bin;
        if (present == null) {
            Chains<K, V> first = new Chains<>(1);
            first.put(key, value);
            bin = first;
            return null;
        }
        return putIfAbsentLocked(present, key, value);
    }

    private synchronized @Nullable V putIfAbsentLocked(Chains<K, V> present, K key, V value) {
        V before = present.get(key);
        return before != null ? before : present.put(key, value);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<K, V>> walk() {
        Chains<K, V> present = bin;
        return present == null ? Collections.emptyIterator() : present.entries().iterator();
    }
}
