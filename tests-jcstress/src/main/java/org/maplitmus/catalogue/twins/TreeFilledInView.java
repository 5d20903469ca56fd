package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map of one bin that becomes a sorted one when it is crowded, and shows the sorted one before it is filled.
 *
 * <p>The sound bin moves its nodes first and lets readers see the tree afterwards. Here a reader that comes in between
 * misses what has always been there.
 */
@Subject(name = "tree-filled-in-view")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "bins that become trees",
        without = "the order of the move before the publication of the tree",
        refutes = "RSZ-08")
public final class TreeFilledInView<K extends Comparable<K>, V> extends AbstractMap<K, V> {

    private static final int CROWDED = 8;

    private volatile Map<K, V> bin = new ConcurrentHashMap<>();
    private boolean sorted;

    @Override
    public @Nullable V get(Object key) {
        return bin.get(key);
    }

    @Override
    public synchronized @Nullable V put(K key, V value) {
        if (bin.size() == CROWDED && !sorted) {
            sort();
        }
        return bin.put(key, value);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return bin.entrySet();
    }

    private void sort() {
        Map<K, V> chain = bin;
        bin = new ConcurrentSkipListMap<>();
        bin.putAll(chain);
        sorted = true;
    }
}
