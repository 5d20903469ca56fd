package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A table whose put goes into a bin without its lock.
 *
 * <p>Two writers that link their nodes to the same chain overwrite each other's link: the node that came first is
 * reachable from nowhere.
 */
@Subject(name = "bin-without-lock")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                        url = Docs.UTIL + "Map.html#put(K,V)"))
@WeakenedTwin(of = "table with a lock for each bin", without = "the lock of the bin in put", refutes = "RSZ-07")
public final class BinWithoutLock<K, V> extends AbstractMap<K, V> {

    private static final int WIDTH = 16;

    private final Chains<K, V> table = new Chains<>(WIDTH);

    @Override
    public @Nullable V get(Object key) {
        return table.get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        return table.put(key, value);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(() -> table.entries().iterator());
    }
}
