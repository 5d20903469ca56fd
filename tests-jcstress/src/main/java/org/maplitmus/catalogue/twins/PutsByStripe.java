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
 * A map in eight stripes with a lock each, whose putAll goes to each stripe once and puts what belongs there.
 *
 * <p>The sound map puts in the order of the source. Here a later key gets in before an earlier one whose stripe comes
 * after.
 */
@Subject(name = "puts-by-stripe")
@Claim(
        promises = MapPromises.CAUSAL_READS,
        source =
                @Source(
                        value =
                                "AbstractMap.putAll: it \"calls this map's put operation once for each entry returned by the iteration\"",
                        url = Docs.UTIL + "AbstractMap.html#putAll(java.util.Map)"))
@WeakenedTwin(of = "lock striping", without = "the order of the source in putAll", refutes = "BLK-01")
public final class PutsByStripe<K, V> extends AbstractMap<K, V> {

    private static final int STRIPES = 8;
    private static final int SPREAD = 5;

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
    @SuppressWarnings("ReferenceEquality")
    public void putAll(Map<? extends K, ? extends V> source) {
        for (Map<K, V> stripe : stripes) {
            source.forEach((key, value) -> {
                if (stripe(key) == stripe) {
                    stripe.put(key, value);
                }
            });
            Gap.open();
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return stripes.stream().flatMap(stripe -> stripe.entrySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Map<K, V> stripe(Object key) {
        return stripes.get(Math.floorMod(SPREAD * key.hashCode(), STRIPES));
    }
}
