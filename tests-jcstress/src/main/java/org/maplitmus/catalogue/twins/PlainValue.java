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
 * A table with a node for each of 16 keys from the start, whose value is a plain field; null stands for an absent key.
 *
 * <p>The sound field is volatile. Without that nothing orders the value and the writer's earlier work: a compiler may
 * let the reader look for the work first and for the value second, and the writer does both in between.
 */
@Subject(name = "plain-value")
@Claim(
        promises = MapPromises.SAFE_PUBLICATION,
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(of = "BinMap", without = "the volatile write and read of a node's value", refutes = "VIS-01")
public final class PlainValue extends AbstractMap<Integer, Integer> {

    private static final int WIDTH = 16;

    private final Node[] nodes =
            IntStream.range(0, WIDTH).mapToObj(key -> new Node()).toArray(Node[]::new);

    @Override
    public @Nullable Integer get(Object key) {
        return nodes[(Integer) key & (WIDTH - 1)].value;
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        Integer previous = get(key);
        nodes[key & (WIDTH - 1)].value = value;
        return previous;
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return IntStream.range(0, WIDTH)
                .filter(key -> nodes[key].value != null)
                .mapToObj(key -> Map.entry(key, nodes[key].value))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static final class Node {

        @Nullable
        Integer value;
    }
}
