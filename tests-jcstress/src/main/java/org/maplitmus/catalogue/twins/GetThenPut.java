package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose put reads the old value under the lock, lets go, and stores the new one under the lock.
 *
 * <p>Both rivals may read before either stores: both are told that they came first, and the value that was there
 * between the two stores is handed out to nobody.
 */
@Subject(name = "get-then-put")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "ConcurrentMap: \"providing thread safety and atomicity guarantees\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the one hold of the lock over read and store",
        refutes = {"ATO-02", "ATO-12"})
public final class GetThenPut<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V put(K key, V value) {
        V present = get(key);
        Gap.open();
        super.put(key, value);
        return present;
    }
}
