package org.maplitmus.catalogue.twins;

import java.util.function.BiFunction;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose replaceAll walks over a snapshot and puts what the function makes of it.
 *
 * <p>The sound map stores each result only if the value is still the one that the function was given, and otherwise
 * begins again. Here an increment that came meanwhile is overwritten.
 */
@Subject(name = "replaces-from-a-snapshot")
@Claim(
        promises = MapPromises.ATOMIC_COMPUTE,
        source =
                @Source(
                        value =
                                "ConcurrentMap.replaceAll: \"may retry these steps when multiple threads attempt updates\"",
                        url = Docs.CONCURRENT + "ConcurrentMap.html#replaceAll(java.util.function.BiFunction)"))
@WeakenedTwin(
        of = "replaceAll by compare-and-set",
        without = "the comparison with the value that the function was given",
        refutes = "ATO-17")
public final class ReplacesFromASnapshot<K, V> extends LockedMap<K, V> {

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> function) {
        for (Entry<K, V> entry : entrySet()) {
            Gap.open();
            put(entry.getKey(), function.apply(entry.getKey(), entry.getValue()));
        }
    }
}
