package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose conditional remove and replace compare under the lock, let go, and act under the lock.
 *
 * <p>The defaults of {@link java.util.Map} do the same. Both rivals may compare before either acts: both find the value
 * that they expect, and both are told that it was theirs.
 */
@Subject(name = "compare-then-act")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "ConcurrentMap.replace: \"except that the action is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html#replace(K,V,V)"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the one hold of the lock over comparison and act",
        refutes = {"ATO-04", "ATO-05"})
public final class CompareThenAct<K, V> extends LockedMap<K, V> {

    @Override
    public boolean remove(Object key, @Nullable Object expected) {
        boolean same = isMapped(key, expected);
        if (same) {
            Gap.open();
            remove(key);
        }
        return same;
    }

    @Override
    public boolean replace(K key, V expected, V value) {
        boolean same = isMapped(key, expected);
        if (same) {
            Gap.open();
            put(key, value);
        }
        return same;
    }

    private boolean isMapped(Object key, @Nullable Object expected) {
        V present = get(key);
        return present != null && present.equals(expected);
    }
}
