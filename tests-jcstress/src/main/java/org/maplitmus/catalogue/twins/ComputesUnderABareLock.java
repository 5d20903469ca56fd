package org.maplitmus.catalogue.twins;

import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that computes under a lock which does not know its owner.
 *
 * <p>The sound lock lets its owner in again, or tells that it is held by the same thread. Here the inner of two nested
 * computations waits for the outer one.
 */
@Subject(name = "computes-under-a-bare-lock")
@Claim(
        promises = MapPromises.RECURSION_DETECTED,
        source =
                @Source(
                        value =
                                "ConcurrentHashMap.computeIfAbsent: throws IllegalStateException \"if the computation detectably"
                                        + " attempts a recursive update to this map that would otherwise never complete\"",
                        url = Docs.CONCURRENT
                                + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"))
@WeakenedTwin(of = "HashMap behind one lock", without = "the owner of the lock", refutes = "CMP-08")
public final class ComputesUnderABareLock<K, V> extends LockedMap<K, V> {

    private final Semaphore bare = new Semaphore(1);

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        bare.acquireUninterruptibly();
        try {
            return super.computeIfAbsent(key, function);
        } finally {
            bare.release();
        }
    }
}
