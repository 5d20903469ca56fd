package org.maplitmus.catalogue.twins;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A locked map whose iterators ask at each step for the entry at their position.
 *
 * <p>The sound iterator holds what it began with. Here an entry takes the place of one that was removed before it, and
 * the iterator, which has been at this place, never meets it.
 */
@Subject(name = "walks-by-position")
@Claim(
        promises = MapPromises.WEAKLY_CONSISTENT_ITERATION,
        source =
                @Source(
                        value =
                                "java.util.concurrent: weakly consistent traversals \"are guaranteed to traverse elements"
                                        + " as they existed upon construction exactly once\"",
                        url = Docs.WEAKLY_CONSISTENT))
@WeakenedTwin(of = "HashMap behind one lock", without = "the snapshot that iterators walk over", refutes = "NBR-06")
public final class WalksByPosition<K, V> extends LockedMap<K, V> {

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new WalkedEntries<>(this::walk);
    }

    private Iterator<Entry<K, V>> walk() {
        return IntStream.iterate(0, position -> position + 1)
                .mapToObj(this::from)
                .takeWhile(rest -> !rest.isEmpty())
                .map(rest -> rest.get(0))
                .iterator();
    }

    private List<Entry<K, V>> from(int position) {
        return super.entrySet().stream().skip(position).toList();
    }
}
