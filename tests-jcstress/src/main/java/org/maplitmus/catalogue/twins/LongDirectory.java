package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
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
 * A table for the keys from 0 to 3, at the end of a long directory that who looks for a key searches from the front;
 * who puts one knows its place.
 *
 * <p>The sound table reads and writes its slots in volatile mode. Without that a compiler may let a reader look for the
 * writer's work first and into the slot second, with the search between the two: long enough for the writer to do its
 * work and for a third thread to hand it on.
 */
@Subject(name = "long-directory")
@Claim(
        promises = MapPromises.SAFE_PUBLICATION,
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(
        of = "table with a directory",
        without = "the volatile mode of the slots",
        refutes = {"VIS-16", "VIS-17"})
public final class LongDirectory extends AbstractMap<Integer, Integer> {

    private static final int WIDTH = 4;
    private static final int LENGTH = 20_000;

    private static final int[] KEYS =
            IntStream.range(0, LENGTH).map(index -> LENGTH - 1 - index).toArray();

    private final @Nullable Integer[] slots = new Integer[WIDTH];

    @Override
    public @Nullable Integer get(Object key) {
        return slots[KEYS[indexOf((Integer) key)]];
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        Integer previous = slots[key];
        slots[key] = value;
        return previous;
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return IntStream.range(0, WIDTH)
                .filter(key -> slots[key] != null)
                .mapToObj(key -> Map.entry(key, slots[key]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int indexOf(int key) {
        int index = 0;
        while (KEYS[index] != key) {
            index++;
        }
        return index;
    }
}
