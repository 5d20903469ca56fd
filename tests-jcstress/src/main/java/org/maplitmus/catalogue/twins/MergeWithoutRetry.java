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
 * A map whose merge reads the old value, applies the function, and stores the result by compare-and-set.
 *
 * <p>The sound map looks whether the compare-and-set has succeeded, and begins again if not. Here the loser goes home:
 * an increment is lost, or a removal does not happen.
 */
@Subject(name = "merge-without-retry")
@Claim(
        promises = MapPromises.ATOMIC_COMPUTE,
        source =
                @Source(
                        value = "ConcurrentHashMap.merge: \"The entire method invocation is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html#merge(K,V,java.util.function.BiFunction)"))
@WeakenedTwin(
        of = "merge by compare-and-set",
        without = "the second attempt when the first has lost",
        refutes = {"ATO-06", "ATO-16"})
public final class MergeWithoutRetry<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        V present = get(key);
        V merged = present == null ? value : function.apply(present, value);
        Gap.open();
        compareAndSet(key, present, merged);
        return merged;
    }
}
