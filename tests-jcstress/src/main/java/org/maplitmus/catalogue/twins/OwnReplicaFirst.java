package org.maplitmus.catalogue.twins;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A map in two replicas over which the threads are spread by lot, as is done for machines with two memories.
 *
 * <p>In the sound technique all writers bring the replicas up to date in one order, that of a shared log. Here each
 * begins with its own, so that the two replicas may see two puts in opposite orders, and one may have a put that
 * followed another before it has the other. Within one replica all is well.
 */
@Subject(name = "own-replica-first")
@Claim(
        promises = {MapPromises.COHERENT_READS, MapPromises.CAUSAL_READS, MapPromises.LINEARIZABLE},
        source =
                @Source(
                        value = "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed"
                                + " update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "node replication",
        without = "the log that gives all replicas one order of updates",
        refutes = {"COH-06", "COH-07", "ORD-05", "ORD-06", "ORD-07"})
public final class OwnReplicaFirst<K, V> extends AbstractMap<K, V> {

    /** A writer gives way that often at most, and once at least, before it goes on to the other replica. */
    private static final int MOST_TURNS = 7;

    private final Map<K, V> left = new ConcurrentHashMap<>();
    private final Map<K, V> right = new ConcurrentHashMap<>();
    private final int lots = ThreadLocalRandom.current().nextInt();

    @Override
    public @Nullable V get(Object key) {
        Gap.giveWay();
        return own().get(key);
    }

    @Override
    public @Nullable V put(K key, V value) {
        boolean leftFirst = leftIsOwn();
        V previous = (leftFirst ? left : right).put(key, value);
        for (int turn = lot() & MOST_TURNS; turn >= 0; turn--) {
            Gap.giveWay();
        }
        (leftFirst ? right : left).put(key, value);
        return previous;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return own().entrySet();
    }

    private Map<K, V> own() {
        return leftIsOwn() ? left : right;
    }

    private boolean leftIsOwn() {
        return (lot() & (MOST_TURNS + 1)) == 0;
    }

    private int lot() {
        return lots >>> Thread.currentThread().hashCode();
    }
}
