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
 * A map whose merge and compute read the old value, apply the function, and store the result by compare-and-set; who
 * has lost once stores the second time without a comparison.
 *
 * <p>The sound map compares every time. Two threads with one update each show nothing: who has lost is alone when it
 * tries again. A third that comes in between the second look and the store is overwritten.
 */
@Subject(name = "stores-at-the-second-try")
@Claim(
        promises = MapPromises.ATOMIC_COMPUTE,
        source =
                @Source(
                        value = "ConcurrentMap.merge: \"may retry these steps when multiple threads attempt updates\"",
                        url = Docs.CONCURRENT_MAP + "#merge(K,V,java.util.function.BiFunction)"))
@WeakenedTwin(
        of = "merge and compute by compare-and-set",
        without = "the comparison of the second attempt",
        refutes = {"ATO-22", "ATO-23"})
public final class StoresAtTheSecondTry<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V merge(K key, V value, BiFunction<? super V, ? super V, ? extends @Nullable V> function) {
        return update(key, present -> present == null ? value : function.apply(present, value));
    }

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        return update(key, present -> function.apply(key, present));
    }

    private @Nullable V update(K key, Function<@Nullable V, ? extends @Nullable V> function) {
        V present = get(key);
        V next = function.apply(present);
        Gap.open();
        return compareAndSet(key, present, next) ? next : store(key, function);
    }

    private @Nullable V store(K key, Function<@Nullable V, ? extends @Nullable V> function) {
        V next = function.apply(get(key));
        Gap.giveWay();
        synchronized (guarded) {
            replaceBy(key, next);
        }
        return next;
    }
}
