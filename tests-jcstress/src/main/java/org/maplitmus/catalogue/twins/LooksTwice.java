package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose getOrDefault looks for the value under the lock, lets go, and looks for the key under the lock.
 *
 * <p>The default of {@link java.util.Map} does the same. If the key is put between the two looks, the first has found
 * no value and the second a key, and the caller gets null.
 */
@Subject(name = "looks-twice")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "ConcurrentMap: \"providing thread safety and atomicity guarantees\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html"))
@WeakenedTwin(of = "HashMap behind one lock", without = "the one hold of the lock over both looks", refutes = "ATO-21")
public final class LooksTwice<K, V> extends LockedMap<K, V> {

    @Override
    @SuppressWarnings("NullAway") // what this twin is there to show
    public V getOrDefault(@Nullable Object key, V fallback) {
        V value = get(key);
        Gap.open();
        return value != null || containsKey(key) ? value : fallback;
    }
}
