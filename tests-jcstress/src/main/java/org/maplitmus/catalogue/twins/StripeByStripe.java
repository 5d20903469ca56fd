package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map in eight stripes with a lock each, whose putAll and clear hold one lock after the other.
 *
 * <p>The sound map takes all locks before it changes the first stripe. Here another thread may act on two stripes while
 * the sweep is between them: it meets the first already swept and the second not yet.
 */
@Subject(name = "stripe-by-stripe")
@Claim(
        promises = MapPromises.ATOMIC_BULK,
        source =
                @Source(
                        value = "Collections.synchronizedMap: \"a synchronized (thread-safe) map\"",
                        url = Docs.UTIL + "Collections.html#synchronizedMap(java.util.Map)"))
@WeakenedTwin(
        of = "lock striping",
        without = "the hold on all stripes at once",
        refutes = {"BLK-02", "BLK-03", "BLK-04", "BLK-05"})
public final class StripeByStripe<K, V> extends AbstractMap<K, V> {

    private static final int STRIPES = 8;
    private static final int HALF = STRIPES / 2;
    private static final int SPREAD = 3;

    private final List<Map<K, V>> stripes = Stream.generate(() -> Collections.synchronizedMap(new HashMap<K, V>()))
            .limit(STRIPES)
            .collect(Collectors.toUnmodifiableList());

    @Override
    public @Nullable V get(Object key) {
        return stripe(key).get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        return stripe(key).put(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> source) {
        source.forEach((key, value) -> {
            put(key, value);
            Gap.open();
        });
    }

    @Override
    public void clear() {
        stripes.subList(0, HALF).forEach(Map::clear);
        Gap.open();
        stripes.subList(HALF, STRIPES).forEach(Map::clear);
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return stripes.stream().flatMap(stripe -> stripe.entrySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Map<K, V> stripe(Object key) {
        return stripes.get(Math.floorMod(SPREAD * key.hashCode(), STRIPES));
    }
}
