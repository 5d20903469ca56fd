package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
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
 * A map that makes its table on the first put, and stores it without a look at what others did meanwhile.
 *
 * <p>The sound map installs the table with a compare-and-set, and the loser takes the winner's. Here both writers find
 * no table, one installs its own and puts into it, the other replaces it by an empty one, and the first no longer finds
 * what it has put.
 */
@Subject(name = "racy-first-table")
@Claim(
        promises = {MapPromises.COHERENT_READS, MapPromises.SAFE_RESIZE},
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "lazily allocated table",
        without = "the compare-and-set that installs the first table",
        refutes = {"COH-05", "RSZ-06"})
public final class RacyFirstTable<K, V> extends AbstractMap<K, V> {

    private static final int WIDTH = 64;

    private volatile @Nullable Chains<K, V> table;

    @Override
    public @Nullable V get(Object key) {
        Chains<K, V> current = table;
        return current == null ? null : current.get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        Chains<K, V> current = tableOrFirst();
        synchronized (current) {
            return current.put(key, value);
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<K, V>> walk() {
        return tableOrFirst().entries().iterator();
    }

    private Chains<K, V> tableOrFirst() {
        Chains<K, V> current = table;
        if (current == null) {
            current = new Chains<>(WIDTH);
            table = current;
        }
        return current;
    }
}
