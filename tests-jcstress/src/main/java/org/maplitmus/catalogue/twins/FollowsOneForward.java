package org.maplitmus.catalogue.twins;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map that empties the table it leaves and notes which one to look into instead.
 *
 * <p>A sound reader goes on from table to table until it comes to one that was not left. Here it goes on once: if the
 * table that it is sent to has been left as well, it finds that one empty.
 */
@Subject(name = "follows-one-forward")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        source =
                @Source(
                        value =
                                "java.util.concurrent: weakly consistent traversals \"are guaranteed to traverse elements"
                                        + " as they existed upon construction exactly once\"",
                        url = Docs.WEAKLY_CONSISTENT))
@WeakenedTwin(
        of = "table with forwarding nodes",
        without = "the second step from a table that was left to the current one",
        refutes = {"ITR-19", "RSZ-17"})
public final class FollowsOneForward<K, V> extends GrowingMap<K, V> {

    private final Map<Chains<K, V>, Chains<K, V>> successors = new ConcurrentHashMap<>();

    @Override
    public @Nullable V get(Object key) {
        Chains<K, V> found = table;
        Gap.open();
        V value = found.get(key);
        Chains<K, V> next = successors.get(found);
        return value == null && next != null ? next.get(key) : value;
    }

    @Override
    void grow() {
        Chains<K, V> left = table;
        super.grow();
        successors.put(left, table);
        left.clear();
    }

    @Override
    Iterator<Entry<K, V>> walk() {
        Chains<K, V> begun = table;
        return IntStream.range(0, begun.width())
                .boxed()
                .flatMap(bin -> entries(begun, bin))
                .iterator();
    }

    private Stream<Entry<K, V>> entries(Chains<K, V> begun, int bin) {
        List<Entry<K, V>> entries = begun.entries(bin);
        Chains<K, V> next = successors.get(begun);
        return entries.isEmpty() && next != null
                ? Stream.of(bin, bin + begun.width()).flatMap(half -> next.entries(half).stream())
                : entries.stream();
    }
}
