package org.maplitmus.catalogue.twins;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose computeIfAbsent calls its function before it takes the lock to store the result.
 *
 * <p>Both rivals may find the key absent and call their functions. The store is still atomic, so they agree on one
 * value: only the second call gives it away.
 */
@Subject(name = "compute-before-lock")
@Claim(
        promises = MapPromises.COMPUTE_ONCE,
        source =
                @Source(
                        value =
                                "ConcurrentHashMap.computeIfAbsent: \"invoked exactly once per invocation of this method"
                                        + " if the key is absent, else not at all\"",
                        url = Docs.CONCURRENT
                                + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"))
@WeakenedTwin(of = "HashMap behind one lock", without = "the lock while the function runs", refutes = "ATO-13")
public final class ComputeBeforeLock<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        V present = get(key);
        return present == null ? storeIfAbsent(key, function.apply(key)) : present;
    }

    private @Nullable V storeIfAbsent(K key, @Nullable V computed) {
        if (computed == null) {
            return null;
        }
        V winner = putIfAbsent(key, computed);
        return winner == null ? computed : winner;
    }
}
