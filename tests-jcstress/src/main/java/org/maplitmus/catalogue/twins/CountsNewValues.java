package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A fail-fast map whose put counts as a structural change even if the key was there.
 *
 * <p>An iterator that comes back after the put finds a count that it does not expect and reports it, though the
 * structure is what it was.
 */
@Subject(name = "counts-new-values")
@Claim(
        promises = MapPromises.VALUE_UPDATES,
        source =
                @Source(
                        value =
                                "HashMap: \"merely changing the value associated with a key that an instance already contains is not a structural modification\"",
                        url = Docs.UTIL + "HashMap.html"))
@WeakenedTwin(
        of = "FailFastMap",
        without = "the difference between a new key and a new value in put",
        refutes = "ITR-10")
public final class CountsNewValues<K, V> extends CountedChanges<K, V> {

    @Override
    public @Nullable V put(K key, V value) {
        V previous = super.put(key, value);
        if (previous != null) {
            changed();
        }
        return previous;
    }
}
