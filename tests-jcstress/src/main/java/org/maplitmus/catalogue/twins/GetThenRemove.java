package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose remove reads the value under the lock, lets go, and deletes the mapping under the lock.
 *
 * <p>Both rivals may read before either deletes: both are given the one value. The test between the two holds also
 * keeps the compiler from joining them into one, which would undo the weakening.
 */
@Subject(name = "get-then-remove")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "ConcurrentMap: \"providing thread safety and atomicity guarantees\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the one hold of the lock over read and deletion",
        refutes = "ATO-03")
public final class GetThenRemove<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V remove(Object key) {
        V present = get(key);
        if (present != null) {
            Gap.open();
            super.remove(key);
        }
        return present;
    }
}
