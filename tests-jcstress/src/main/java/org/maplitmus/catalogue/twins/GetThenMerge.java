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
 * A locked map whose merge reads the old value under the lock, applies the function, and stores the result under the
 * lock.
 *
 * <p>Both rivals may read before either stores: both add to the same old value, and one increment is lost.
 */
@Subject(name = "get-then-merge")
@Claim(
        promises = MapPromises.ATOMIC_COMPUTE,
        source =
                @Source(
                        value = "ConcurrentHashMap.merge: \"The entire method invocation is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html#merge(K,V,java.util.function.BiFunction)"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the one hold of the lock over read, function and store",
        refutes = "ATO-06")
public final class GetThenMerge<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        V present = get(key);
        V merged = present == null ? value : function.apply(present, value);
        Gap.open();
        if (merged == null) {
            remove(key);
        } else {
            put(key, merged);
        }
        return merged;
    }
}
