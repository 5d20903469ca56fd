package org.maplitmus.catalogue.twins;

import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map that computes, removes and iterates, and so clears, under a lock which does not know its owner.
 *
 * <p>The sound lock lets its owner in again, or tells that it is held by the same thread. Here a function that uses the
 * map waits for the computation that has called it.
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
@WeakenedTwin(
        of = "HashMap behind one lock",
        without = "the owner of the lock",
        refutes = {"CMP-08", "CMP-10", "CMP-11", "CMP-12"})
public final class ComputesUnderABareLock<K, V> extends LockedMap<K, V> {

    private final Semaphore bare = new Semaphore(1);

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        return alone(() -> super.computeIfAbsent(key, function));
    }

    @Override
    public @Nullable V remove(Object key) {
        return alone(() -> super.remove(key));
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return alone(super::entrySet);
    }

    private <T extends @Nullable Object> T alone(Supplier<T> action) {
        bare.acquireUninterruptibly();
        try {
            return action.get();
        } finally {
            bare.release();
        }
    }
}
