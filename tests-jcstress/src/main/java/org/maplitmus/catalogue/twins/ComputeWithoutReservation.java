package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map of one bin for one entry, whose computeIfAbsent finds the bin empty, calls its function, and then puts the
 * first node there with a compare-and-set.
 *
 * <p>The sound map puts a reservation there first, for which the other thread has to wait. Here both threads call their
 * functions, and the one that loses the compare-and-set has computed for nothing. A function that computes its own key
 * again does not meet the reservation either, and nobody notices.
 */
@Subject(name = "compute-without-reservation")
@Claim(
        promises = {MapPromises.COMPUTE_ONCE, MapPromises.RECURSION_DETECTED},
        source =
                @Source(
                        value =
                                "ConcurrentHashMap.computeIfAbsent: \"invoked exactly once per invocation of this method if the key is absent, else not at all\"",
                        url = Docs.CONCURRENT
                                + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"))
@WeakenedTwin(
        of = "BinMap",
        without = "the reservation while the function runs",
        refutes = {"ATO-13", "CMP-01"})
public final class ComputeWithoutReservation<K, V> extends AbstractMap<K, V> {

    private final AtomicReference<@Nullable Entry<K, V>> bin = new AtomicReference<>();

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        Entry<K, V> present = bin.get();
        return present == null ? computeFirst(key, function.apply(key)) : present.getValue();
    }

    private @Nullable V computeFirst(K key, @Nullable V computed) {
        if (computed != null) {
            bin.compareAndSet(null, Map.entry(key, computed));
        }
        Entry<K, V> winner = bin.get();
        return winner == null ? null : winner.getValue();
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<K, V>> walk() {
        return Stream.ofNullable(bin.get()).iterator();
    }
}
