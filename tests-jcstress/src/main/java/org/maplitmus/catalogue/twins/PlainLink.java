package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
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
 * A chained table for up to 16 positive keys whose bins have a head that stays, and a plain link to the one entry
 * behind it.
 *
 * <p>The sound link is volatile. Without that nothing orders the entry and the writer's earlier work: a compiler may
 * let the reader look for the work first and for the entry second, and the writer does both in between.
 */
@Subject(name = "plain-link")
@Claim(
        promises = MapPromises.SAFE_PUBLICATION,
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(of = "SegmentedMap", without = "the volatile write and read of an entry's link", refutes = "VIS-01")
public final class PlainLink extends AbstractMap<Integer, Integer> {

    private static final int WIDTH = 16;

    private final Head[] heads = new Head[WIDTH];

    /** An empty map. */
    public PlainLink() {
        Arrays.setAll(heads, bin -> new Head());
    }

    @Override
    public @Nullable Integer get(Object key) {
        Entry<Integer, Integer> linked = heads[(Integer) key & (WIDTH - 1)].next;
        return linked == null ? null : linked.getValue();
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        Integer previous = get(key);
        heads[key & (WIDTH - 1)].next = Map.entry(key, value);
        return previous;
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return Arrays.stream(heads)
                .map(head -> head.next)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static final class Head {

        @Nullable
        Entry<Integer, Integer> next;
    }
}
