package org.maplitmus.catalogue.twins;

import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A sorting bin that replaces the value of a present key without the lock: no node comes or goes by that.
 *
 * <p>A value that replaces one in the list after that was copied is in no tree.
 */
@Subject(name = "replaces-beside-sorting")
@Claim(
        promises = MapPromises.ATOMIC_OPERATIONS,
        source =
                @Source(
                        value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                        url = Docs.UTIL + "Map.html#put(K,V)"))
@WeakenedTwin(
        of = "bins that become trees",
        without = "the lock of the writers where a value is replaced",
        refutes = "NBR-08")
public final class ReplacesBesideSorting<K extends Comparable<K>, V> extends SortingBin<K, V> {

    @Override
    public @Nullable V put(K key, V value) {
        V replaced = bin.replace(key, value);
        return replaced == null ? super.put(key, value) : replaced;
    }
}
