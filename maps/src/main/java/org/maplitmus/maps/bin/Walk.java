package org.maplitmus.maps.bin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A weakly consistent walk over the nodes of a map, bin by bin of the table that it began with.
 *
 * <p>Where a bin has moved, the walk visits the two bins of the next table that its entries went to, and nothing else
 * of that table: so an entry that stays is met once, however often the table doubles meanwhile. A node that was removed
 * still leads on.
 */
final class Walk<K, V> implements Iterator<Node<K, V>> {

    private record Place<K, V>(Bins<K, V> bins, int bin) {}

    private final Bins<K, V> began;
    private final Deque<Place<K, V>> moved = new ArrayDeque<>();
    private int bin;
    private @Nullable Node<K, V> ahead;
    private List<Node<K, V>> sorted = List.of();
    private int inSorted;

    Walk(Bins<K, V> began) {
        this.began = began;
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Node<K, V> next() {
        Node<K, V> node = ahead;
        if (node == null) {
            throw new NoSuchElementException("the walk is at its end");
        }
        if (inSorted < sorted.size()) {
            ahead = sorted.get(inSorted++);
        } else {
            ahead = sorted.isEmpty() ? node.next : null;
            if (ahead == null) {
                advance();
            }
        }
        return node;
    }

    private void advance() {
        sorted = List.of();
        inSorted = 0;
        while (ahead == null && (!moved.isEmpty() || bin < began.length())) {
            enter(moved.isEmpty() ? new Place<>(began, bin++) : moved.pop());
        }
    }

    private void enter(Place<K, V> place) {
        Head<K, V> head = place.bins.at(place.bin);
        if (head instanceof Reservation<K, V> reservation) {
            head = reservation.content;
        }
        if (head instanceof Forwarding<K, V> forwarding) {
            moved.push(new Place<>(forwarding.transfer.next, place.bin + place.bins.length()));
            moved.push(new Place<>(forwarding.transfer.next, place.bin));
        } else if (head instanceof SortedBin<K, V> bin) {
            sorted = new ArrayList<>();
            bin.forEachNode(sorted::add);
            ahead = sorted.isEmpty() ? null : sorted.get(inSorted++);
        } else {
            ahead = (Node<K, V>) head;
        }
    }
}
