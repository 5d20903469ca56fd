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
 * A locked map whose compute takes the old value out, lets go of the lock, and puts the old value back if its function
 * throws.
 *
 * <p>What another thread has stored meanwhile is put over.
 */
@Subject(name = "puts-back-what-failed")
@Claim(
        promises = MapPromises.ATOMIC_COMPUTE,
        source =
                @Source(
                        value =
                                "Map.compute: \"If the remapping function itself throws an (unchecked) exception, the exception is rethrown, and the current mapping is left unchanged\"",
                        url = Docs.UTIL + "Map.html#compute(K,java.util.function.BiFunction)"))
@WeakenedTwin(of = "HashMap behind one lock", without = "the lock while the function runs", refutes = "CMP-09")
public final class PutsBackWhatFailed<K, V> extends LockedMap<K, V> {

    @Override
    public @Nullable V compute(K key, BiFunction<? super K, ? super @Nullable V, ? extends @Nullable V> function) {
        V present = remove(key);
        Gap.open();
        V next = present;
        try {
            next = function.apply(key, present);
        } finally {
            if (next != null) {
                put(key, next);
            }
        }
        return next;
    }
}
