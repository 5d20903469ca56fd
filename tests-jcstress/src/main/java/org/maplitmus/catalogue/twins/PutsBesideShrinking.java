package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A shrinking bin whose put takes no lock, as its reads do.
 *
 * <p>What is put into the tree behind the copy is in no list.
 */
@Subject(name = "puts-beside-shrinking")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                        url = Docs.UTIL + "Map.html#put(K,V)"))
@WeakenedTwin(of = "bins that become lists", without = "the lock of the writers in put", refutes = "NBR-05")
public final class PutsBesideShrinking<K extends Comparable<K>, V> extends ShrinkingBin<K, V> {

    @Override
    public @Nullable V put(K key, V value) {
        return bin.put(key, value);
    }
}
