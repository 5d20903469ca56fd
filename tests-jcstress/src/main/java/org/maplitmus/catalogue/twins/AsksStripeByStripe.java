package org.maplitmus.catalogue.twins;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked ordered map that looks for the nearest key in two stripes, one after the other.
 *
 * <p>The sound map holds its lock over both. Here the key of one stripe comes behind the look at that stripe, and the
 * key of the other goes before the look at the other.
 */
@Subject(name = "asks-stripe-by-stripe")
@Claim(
        promises = MapPromises.LINEARIZABLE,
        source =
                @Source(
                        value =
                                "NavigableMap.lowerKey: \"Returns the greatest key strictly less than the given key, or null"
                                        + " if there is no such key\"",
                        url = Docs.UTIL + "NavigableMap.html#lowerKey(K)"))
@WeakenedTwin(of = "TreeMap behind one lock", without = "the lock over both stripes", refutes = "NAV-04")
public final class AsksStripeByStripe<K extends Comparable<K>, V> extends TreeMap<K, V> {

    private static final long serialVersionUID = 1;

    @Override
    public synchronized @Nullable V put(K key, V value) {
        return super.put(key, value);
    }

    @Override
    public synchronized @Nullable V remove(Object key) {
        return super.remove(key);
    }

    @Override
    public synchronized @Nullable K ceilingKey(K key) {
        return super.ceilingKey(key);
    }

    @Override
    public @Nullable K lowerKey(K key) {
        K odd = lowerKey(key, 1);
        Gap.open();
        K even = lowerKey(key, 0);
        return Stream.of(odd, even)
                .flatMap(Stream::ofNullable)
                .max(Comparable::compareTo)
                .orElse(null);
    }

    private synchronized @Nullable K lowerKey(K key, int stripe) {
        K lower = super.lowerKey(key);
        while (lower != null && (lower.hashCode() & 1) != stripe) {
            lower = super.lowerKey(lower);
        }
        return lower;
    }
}
