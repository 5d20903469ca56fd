package org.maplitmus.catalogue.twins;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose compute methods read the old value under the lock, apply the function, and store the result under
 * the lock.
 *
 * <p>Both rivals may read before either stores: both functions are given the same old value, and what one of them made
 * of it is lost.
 */
@Subject(name = "get-then-compute")
@Claim(
        promises = MapPromises.ATOMIC_COMPUTE,
        source =
                @Source(
                        value = "ConcurrentHashMap.compute: \"The entire method invocation is performed atomically\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html#compute(K,java.util.function.BiFunction)"))
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the one hold of the lock over read, function and store",
        refutes = {"ATO-07", "ATO-08", "ATO-14", "CMP-06"})
public final class GetThenCompute<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        V present = get(key);
        return present == null ? stored(key, function.apply(key)) : present;
    }

    @Override
    public @Nullable V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends @Nullable V> function) {
        V present = get(key);
        return present == null ? null : stored(key, function.apply(key, present));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        V present = get(key);
        return stored(key, function.apply(key, present));
    }

    private @Nullable V stored(K key, @Nullable V computed) {
        Gap.open();
        if (computed == null) {
            remove(key);
        } else {
            put(key, computed);
        }
        return computed;
    }
}
