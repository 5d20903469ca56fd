package org.maplitmus.catalogue.twins;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.Docs;
import org.maplitmus.contract.Claim;
import org.maplitmus.contract.MapPromises;
import org.maplitmus.contract.Source;
import org.maplitmus.contract.Subject;
import org.maplitmus.contract.WeakenedTwin;

/**
 * A growing map that moves bin by bin and puts the forwarding node into a bin before it has moved its entries.
 *
 * <p>A reader that meets the forwarding node looks into the wider table at once and misses an element that is still in
 * the old bin.
 */
@Subject(name = "forwarded-before-moved")
@Claim(
        promises = {MapPromises.SAFE_RESIZE, MapPromises.CAUSAL_READS},
        source =
                @Source(
                        value =
                                "ConcurrentHashMap: \"Retrievals reflect the results of the most recently completed update operations holding upon their onset\"",
                        url = Docs.CONCURRENT + "ConcurrentHashMap.html"))
@WeakenedTwin(
        of = "BinMap",
        without = "the order of the move before the forwarding node",
        refutes = {"NBR-07", "RSZ-01", "RSZ-09"})
public final class ForwardedBeforeMoved<K, V> extends GrowingMap<K, V> {

    private volatile @Nullable Move<K, V> move;

    @Override
    public @Nullable V get(Object key) {
        Chains<K, V> from = table;
        Move<K, V> under = move;
        if (under != null && under.from == from && under.isForwarded(key)) {
            return under.next.get(key);
        }
        return from.get(key);
    }

    @Override
    void grow() {
        Move<K, V> under = new Move<>(table);
        move = under;
        for (int bin = 0; bin < table.width(); bin++) {
            under.forward(bin);
            table.entries(bin).forEach(entry -> under.next.put(entry.getKey(), entry.getValue()));
        }
        table = under.next;
    }

    /** A table that is being left, and which of its bins have a forwarding node. */
    private static final class Move<K, V> {

        final Chains<K, V> from;
        final Chains<K, V> next;
        private final AtomicReferenceArray<@Nullable Boolean> forwarding;

        Move(Chains<K, V> from) {
            this.from = from;
            this.next = new Chains<>(2 * from.width());
            this.forwarding = new AtomicReferenceArray<>(from.width());
        }

        void forward(int bin) {
            forwarding.set(bin, true);
        }

        boolean isForwarded(Object key) {
            return forwarding.get(Math.floorMod(key.hashCode(), from.width())) != null;
        }
    }
}
