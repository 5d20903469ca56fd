package org.maplitmus.catalogue.twins;

import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map whose clear takes no lock.
 *
 * <p>It empties the table that it found. If that one is being copied, the copy has the old keys.
 */
@Subject(name = "clears-without-lock")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "Map.clear: \"Removes all of the mappings from this map\"",
                        url = Docs.UTIL + "Map.html#clear()"))
@WeakenedTwin(
        of = "table grown by copy",
        without = "the lock of the writers in clear",
        refutes = {"BLK-21", "RSZ-15"})
public final class ClearsWithoutLock<K, V> extends GrowingMap<K, V> {

    @Override
    public void clear() {
        Chains<K, V> current = table;
        current.entries().forEach(entry -> current.remove(entry.getKey()));
    }
}
