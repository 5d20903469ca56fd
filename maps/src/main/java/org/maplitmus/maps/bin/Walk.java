package org.maplitmus.maps.bin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Traversal;

/**
 * A weakly consistent walk over the nodes of a map, bin by bin of the table that it began with.
 *
 * <p>Where a bin has moved, the walk visits the two bins of the next table that its entries went to, and nothing else
 * of that table: so an entry that stays is met once, however often the table doubles meanwhile. A node that was removed
 * still leads on.
 */
final class Walk<K, V> implements Traversal<Node<K, V>> {

    private record Place<K, V>(Bins<K, V> bins, int bin) {}

    private final Bins<K, V> began;
    private final Deque<Place<K, V>> moved = new ArrayDeque<>();
    private int bin;
    private @Nullable Node<K, V> at;
    private List<Node<K, V>> sorted = List.of();
    private int inSorted;

    Walk(Bins<K, V> began) {
        this.began = began;
    }

    @Override
    public @Nullable Node<K, V> next() {
        at = nextInBin();
        while (at == null && (!moved.isEmpty() || bin < began.length())) {
            at = first(moved.isEmpty() ? new Place<>(began, bin++) : moved.pop());
        }
        return at;
    }

    private @Nullable Node<K, V> nextInBin() {
        if (sorted.isEmpty()) {
            return at == null ? null : at.next;
        }
        return inSorted < sorted.size() ? sorted.get(inSorted++) : null;
    }

    private @Nullable Node<K, V> first(Place<K, V> place) {
        sorted = List.of();
        inSorted = 0;
        Head<K, V> head = place.bins.at(place.bin);
        if (head instanceof Reservation<K, V> reservation) {
            head = reservation.content;
        }
        if (head instanceof Forwarding<K, V> forwarding) {
            moved.push(new Place<>(forwarding.transfer.next, place.bin + place.bins.length()));
            moved.push(new Place<>(forwarding.transfer.next, place.bin));
            return null;
        }
        if (head instanceof SortedBin<K, V> bin) {
            sorted = new ArrayList<>();
            bin.forEachNode(sorted::add);
            return nextInBin();
        }
        return (Node<K, V>) head;
    }
}
