package org.maplitmus.catalogue.twins;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose compute takes the old value out, applies the function, and puts the result in.
 *
 * <p>No two threads compute from one value: the one that finds it taken out computes from nothing. But a reader finds
 * nothing either.
 */
@Subject(name = "taken-out-while-computed")
@Claim(
        promises = MapPromises.ATOMIC_COMPUTE,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the old value in its place until the new one is there",
        refutes = "ATO-15")
public final class TakenOutWhileComputed<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        V present = remove(key);
        Gap.open();
        V computed = function.apply(key, present);
        if (computed != null) {
            put(key, computed);
        }
        return computed;
    }
}
