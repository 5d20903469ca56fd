package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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
 * A map in eight segments with a lock each, whose size is the sum of what it finds in one after the other.
 *
 * <p>The sound map sums again until nothing has changed meanwhile. Here a mapping that is added to a segment already
 * counted and one that is removed from a segment still to be counted are both missed.
 */
@Subject(name = "size-without-retry")
@Claim(
        promises = MapPromises.SIZE_OF_ONE_INSTANT,
        source =
                @Source(
                        value = "Map.size: \"Returns the number of key-value mappings in this map\"",
                        url = Docs.UTIL + "Map.html#size()"))
@WeakenedTwin(of = "SegmentedMap", without = "the second look at what has changed meanwhile", refutes = "SIZ-07")
public final class SizeWithoutRetry<K, V> extends AbstractMap<K, V> {

    private static final int SEGMENTS = 8;

    private final List<Map<K, V>> segments = Stream.generate(() -> Collections.synchronizedMap(new HashMap<K, V>()))
            .limit(SEGMENTS)
            .collect(Collectors.toUnmodifiableList());

    @Override
    public @Nullable V get(Object key) {
        return segment(key).get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        return segment(key).put(key, value);
    }

    @Override
    public @Nullable V remove(Object key) {
        return segment(key).remove(key);
    }

    @Override
    public int size() {
        int size = 0;
        for (Map<K, V> segment : segments) {
            size += segment.size();
        }
        return size;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return segments.stream()
                .flatMap(segment -> segment.entrySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<K, V> segment(Object key) {
        return segments.get(Math.floorMod(key.hashCode(), SEGMENTS));
    }
}
