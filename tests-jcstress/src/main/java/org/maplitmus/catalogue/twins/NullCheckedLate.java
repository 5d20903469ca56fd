package org.maplitmus.catalogue.twins;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that stores first and looks for null afterwards; it takes the mapping out again before it throws.
 *
 * <p>One thread sees no difference. Another may come between the two and find a key that is mapped to nothing.
 */
@Subject(name = "null-checked-late")
@Claim(
        promises = MapPromises.NULL_HOSTILE,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"this class does not allow null to be used as a key or value\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the order of the check for null before the store",
        refutes = "NUL-02")
public final class NullCheckedLate<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        if (value == null) {
            Gap.open();
            remove(key);
        }
        requireNonNull(value);
        return previous;
    }

    @Override
    public boolean containsKey(Object key) {
        synchronized (guarded) {
            return guarded.containsKey(key);
        }
    }
}
