package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map for the keys 1 and 2 with a field for the value of each; null stands for an absent key.
 *
 * <p>The sound fields are volatile. Plain ones have nothing to do with each other in the eyes of a compiler: it may
 * store into one before it has loaded the other.
 */
@Subject(name = "plain-fields")
@Claim(
        promises = MapPromises.CAUSAL_READS,
        source = @Source(value = "java.util.concurrent, Memory Consistency Properties", url = Docs.MEMORY_CONSISTENCY))
@WeakenedTwin(
        of = "map with a field for each key",
        without = "the volatile write and read of the fields",
        refutes = "ORD-04")
public final class PlainFields extends AbstractMap<Integer, Integer> {

    private @Nullable Integer first;
    private @Nullable Integer second;

    @Override
    public @Nullable Integer get(Object key) {
        return (Integer) key == 1 ? first : second;
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        Integer previous = get(key);
        if (key == 1) {
            first = value;
        } else {
            second = value;
        }
        return previous;
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        return Stream.of(1, 2)
                .filter(key -> get(key) != null)
                .map(key -> Map.entry(key, get(key)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
