package org.maplitmus.catalogue.twins;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose computeIfAbsent marks the key, lets go of the lock while the function runs, and takes the mark
 * away by key.
 *
 * <p>In the sound map the mark makes others wait, readers know it, and it is taken away only if it is still there. Here
 * a rival stores its value over the mark, and a function that throws then takes that value away. And containsKey counts
 * a mark as a key.
 */
@Subject(name = "marked-by-key")
@Claim(
        promises = MapPromises.ATOMIC_COMPUTE,
        source =
                @Source(
                        value =
                                "ConcurrentHashMap.computeIfAbsent: \"in which case the mapping is left unestablished\"",
                        url = Docs.CONCURRENT
                                + "ConcurrentHashMap.html#computeIfAbsent(K,java.util.function.Function)"))
@WeakenedTwin(
        of = "reservation while a function runs",
        without = "the look whether the reservation is still there, and that of containsKey whether it is one",
        refutes = {"CMP-04", "CMP-05"})
public final class MarkedByKey<K, V> extends LockedMap<K, V> {

    private final Set<K> marks = ConcurrentHashMap.newKeySet();

    @Override
    public boolean containsKey(Object key) {
        return marks.contains(key) || get(key) != null;
    }

    @Override
    public @Nullable V computeIfAbsent(K key, Function<? super K, ? extends @Nullable V> function) {
        V present = get(key);
        if (present != null) {
            return present;
        }
        marks.add(key);
        Gap.open();
        V computed = null;
        try {
            computed = function.apply(key);
            return computed == null ? null : put(key, computed);
        } finally {
            marks.remove(key);
            if (computed == null) {
                remove(key);
            }
        }
    }
}
