package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose putIfAbsent looks under the lock, lets go, and puts under the lock.
 *
 * <p>Both rivals may look before either puts: both are told that they won, and the later put overwrites the earlier.
 */
@Subject(name = "check-then-put")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "ConcurrentMap.putIfAbsent: \"the action is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html#putIfAbsent(K,V)"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the one hold of the lock over check and put",
        refutes = "ATO-01")
public final class CheckThenPut<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V putIfAbsent(K key, V value) {
        V present = get(key);
        if (present == null) {
            Gap.open();
            put(key, value);
        }
        return present;
    }
}
