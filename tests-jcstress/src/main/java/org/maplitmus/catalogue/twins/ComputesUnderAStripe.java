package org.maplitmus.catalogue.twins;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map that has a lock for even keys and one for odd keys, and holds the one while it computes.
 *
 * <p>The sound map calls the function with no lock held, and stores what it has made if the key is still absent. Here
 * two functions that ask for the key of each other wait for each other.
 */
@Subject(name = "computes-under-a-stripe")
@Claim(
        promises = MapPromises.NON_BLOCKING_UPDATES,
        source = @Source("GoSyncMap.asMap: the compute family \"call their function with no lock held\""))
@WeakenedTwin(of = "HashTrieMap", without = "the release of the lock before the function runs", refutes = "CMP-15")
public final class ComputesUnderAStripe<K, V> extends LockedMap<K, V> {

    private final Object odd = new Object();
    private final Object even = new Object();

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        synchronized (key.hashCode() % 2 == 0 ? even : odd) {
            V present = get(key);
            return present == null ? stored(key, function.apply(key)) : present;
        }
    }

    private @Nullable V stored(K key, @Nullable V computed) {
        return computed == null ? null : put(key, computed);
    }
}
