package org.maplitmus.catalogue.twins;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map whose writers all help to move a crowded table: each claims the next bin by a read and a store.
 *
 * <p>The sound map claims with one atomic step. Here two helpers may claim the same bin, and both are counted: the
 * wider table is shown before all bins are in it. Who is late then overwrites what others have changed there.
 */
@Subject(name = "claims-in-two-steps")
@Claim(
        promises = MapPromises.SAFE_RESIZE,
        source =
                @Source(
                        value = "Map.put: \"Associates the specified value with the specified key in this map\"",
                        url = Docs.UTIL + "Map.html#put(K,V)"))
@WeakenedTwin(
        of = "table that its writers move together",
        without = "the one step that claims a bin",
        refutes = "RSZ-13")
public final class ClaimsInTwoSteps<K, V> extends GrowingMap<K, V> {

    private volatile @Nullable Move move;

    @Override
    public @Nullable V put(K key, V value) {
        return change(chains -> chains.put(key, value));
    }

    @Override
    public @Nullable V remove(Object key) {
        return change(chains -> chains.remove(key));
    }

    private @Nullable V change(Function<Chains<K, V>, @Nullable V> change) {
        while (true) {
            lock.writeLock().lock();
            try {
                if (!isMoving()) {
                    return change.apply(table);
                }
            } finally {
                lock.writeLock().unlock();
            }
            help();
        }
    }

    /** Whether the table is being left, as a crowded one is from now on. */
    private boolean isMoving() {
        if (move == null && table.crowded()) {
            move = new Move(table);
        }
        return move != null;
    }

    private void help() {
        Move under = move;
        if (under != null) {
            under.moveBins();
        }
    }

    /** A table that is being left, and how many of its bins are claimed and moved. */
    private final class Move {

        private final Chains<K, V> left;
        private final Chains<K, V> next;
        private final AtomicInteger moved = new AtomicInteger();
        private volatile int claimed;

        Move(Chains<K, V> left) {
            this.left = left;
            this.next = new Chains<>(2 * left.width());
        }

        void moveBins() {
            for (int bin = claim(); bin < left.width(); bin = claim()) {
                left.entries(bin).forEach(entry -> next.put(entry.getKey(), entry.getValue()));
                if (moved.incrementAndGet() == left.width()) {
                    table = next;
                    move = null;
                }
            }
        }

        private int claim() {
            int bin = claimed;
            Gap.open();
            claimed = bin + 1;
            return bin;
        }
    }
}
