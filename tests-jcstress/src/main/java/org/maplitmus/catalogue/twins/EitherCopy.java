package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A left-right map: every mapping is kept in two copies, and the writer brings first one and then the other up to date.
 *
 * <p>In the sound technique a version tells readers which copy is the current one. Here they take the two in turn. Once
 * the writer has changed the left copy and not yet the right one, a reader sees the new state on the left and then, on
 * the right, the old one again.
 */
@Subject(name = "either-copy")
@Claim(
        promises = MapPromises.COHERENT_READS,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "left-right",
        without = "the version that tells readers which copy is current",
        refutes = {"COH-01", "COH-02", "COH-03", "COH-04", "COH-08", "COH-10"})
public final class EitherCopy<K, V> extends AbstractMap<K, V> {

    private final Map<K, V> left = new ConcurrentHashMap<>();
    private final Map<K, V> right = new ConcurrentHashMap<>();
    private boolean rightIsNext;

    @Override
    public @Nullable V get(Object key) {
        return nextCopy().get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return nextCopy().containsKey(key);
    }

    @Override
    public synchronized @Nullable V put(K key, V value) {
        left.put(key, value);
        return right.put(key, value);
    }

    @Override
    public synchronized @Nullable V remove(Object key) {
        left.remove(key);
        return right.remove(key);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return left.entrySet();
    }

    private Map<K, V> nextCopy() {
        Map<K, V> copy = rightIsNext ? right : left;
        rightIsNext = !rightIsNext;
        return copy;
    }
}
