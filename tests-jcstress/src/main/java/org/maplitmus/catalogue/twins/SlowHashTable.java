package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A table with a slow hash, as one that must not be guessed, whose slots are read and written in plain mode.
 *
 * <p>Who puts a key has its hash at hand, and proves it afterwards; who looks for a key computes it anew. A compiler may
 * let a reader look for the writer's work first and find the slot second, with the hash between the two: long enough for
 * the writer to do its work and for a third thread to hand it on through the map.
 */
@Subject(
        name = "slow-hash-table",
        promises = MapPromises.SAFE_PUBLICATION,
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(
        of = "table with a slow hash",
        without = "the volatile mode of the slots",
        refutes = {"VIS-16", "VIS-17"})
public final class SlowHashTable extends AbstractMap<Integer, Integer> {

    private static final int WIDTH = 4;
    private static final int ROUNDS = 4_000;

    private static final int[] HASHES =
            IntStream.range(0, WIDTH).map(SlowHashTable::hash).toArray();

    private final @Nullable Integer[] slots = new Integer[WIDTH];

    @Override
    public @Nullable Integer get(Object key) {
        return slots[hash((Integer) key)];
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        int hash = HASHES[key];
        Integer previous = slots[hash];
        slots[hash] = value;
        if (hash(key) != hash) {
            throw new IllegalStateException("not the hash of " + key);
        }
        return previous;
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return IntStream.range(1, WIDTH)
                .filter(key -> slots[HASHES[key]] != null)
                .mapToObj(key -> Map.entry(key, slots[HASHES[key]]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int hash(int key) {
        int hash = key;
        for (int round = 0; round < ROUNDS; round++) {
            hash ^= hash << 13;
            hash ^= hash >>> 17;
            hash ^= hash << 5;
        }
        return hash & (WIDTH - 1);
    }
}
