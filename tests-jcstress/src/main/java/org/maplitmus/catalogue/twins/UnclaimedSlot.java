package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * An open-addressing table for up to 16 positive keys, with keys and values in arrays of their own.
 *
 * <p>The sound table claims a slot for a key with a compare-and-set before it writes the value. Here two writers may
 * find the same slot free and both write into it: the key of one stays there with the value of the other.
 */
@Subject(name = "unclaimed-slot")
@Claim(
        promises = MapPromises.OWN_VALUES,
        source =
                @Source(
                        value = "Map.get: \"Returns the value to which the specified key is mapped\"",
                        url = Docs.UTIL + "Map.html#get(java.lang.Object)"))
@WeakenedTwin(of = "open-addressing table", without = "the compare-and-set that claims a slot", refutes = "COH-11")
public final class UnclaimedSlot extends AbstractMap<Integer, Integer> {

    private static final int WIDTH = 16;
    private static final int FREE = 0;

    private final AtomicIntegerArray keys = new AtomicIntegerArray(WIDTH);
    private final AtomicReferenceArray<@Nullable Integer> values = new AtomicReferenceArray<>(WIDTH);

    @Override
    public @Nullable Integer get(Object key) {
        return values.get(slot((Integer) key));
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        int slot = slot(key);
        Gap.open();
        keys.set(slot, key);
        return values.getAndSet(slot, value);
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return IntStream.range(0, WIDTH)
                .filter(slot -> keys.get(slot) != FREE)
                .mapToObj(slot -> Map.entry(keys.get(slot), Objects.requireNonNull(values.get(slot))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private int slot(int key) {
        for (int step = 0; step < WIDTH; step++) {
            int slot = (key + step) & (WIDTH - 1);
            if (keys.get(slot) == key || keys.get(slot) == FREE) {
                return slot;
            }
        }
        throw new IllegalStateException("no free slot for key " + key);
    }
}
