package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map whose remove takes no lock, as its reads do.
 *
 * <p>What is removed from a bin that has been copied already comes back with the wider table.
 */
@Subject(name = "removed-without-lock")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "Map.remove: \"Removes the mapping for a key from this map if it is present\"",
                        url = Docs.UTIL + "Map.html#remove(java.lang.Object)"))
@WeakenedTwin(
        of = "table grown by copy",
        without = "the lock of the writers in remove",
        refutes = {"RSZ-05", "RSZ-13"})
public final class RemovedWithoutLock<K, V> extends GrowingMap<K, V> {

    @Override
    public @Nullable V remove(Object key) {
        return table.remove(key);
    }
}
