package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * An open-addressing table for up to 16 positive keys, read and written in plain mode.
 *
 * <p>The sound table stores a value with release and loads it with acquire. Without the two, nothing orders the value
 * and the writer's earlier work: a compiler may let the reader look for the work first and for the value second, and
 * the writer does both in between.
 */
@Subject(name = "plain-slots")
@Claim(
        promises = MapPromises.SAFE_PUBLICATION,
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(
        of = "open-addressing table",
        without = "the release of a value's store and the acquire of its load",
        refutes = "VIS-01")
public final class PlainSlots extends AbstractMap<Integer, Integer> {

    private static final int WIDTH = 16;
    private static final int FREE = 0;

    private final int[] keys = new int[WIDTH];
    private final @Nullable Integer[] values = new Integer[WIDTH];

    @Override
    public @Nullable Integer get(Object key) {
        return values[slot((Integer) key)];
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        int slot = slot(key);
        Integer previous = values[slot];
        keys[slot] = key;
        values[slot] = value;
        return previous;
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return Arrays.stream(keys)
                .filter(key -> key != FREE)
                .mapToObj(key -> Map.entry(key, values[slot(key)]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private int slot(int key) {
        for (int step = 0; step < WIDTH; step++) {
            int slot = (key + step) & (WIDTH - 1);
            if (keys[slot] == key || keys[slot] == FREE) {
                return slot;
            }
        }
        throw new IllegalStateException("no free slot for key " + key);
    }
}
