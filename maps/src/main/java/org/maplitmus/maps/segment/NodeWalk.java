package org.maplitmus.maps.segment;

import org.jspecify.annotations.Nullable;
import org.maplitmus.maps.view.Traversal;

/**
 * A walk over the nodes of all segments, each in the bins that it has when the walk comes to it.
 *
 * <p>For one thread at a time. Takes no lock: bins that are replaced meanwhile stay as they are for this walk.
 */
final class NodeWalk<K, V> implements Traversal<Node<K, V>> {

    private final Segments<K, V> segments;
    private int slot;
    private Bins<K, V> bins = new Bins<>(0);
    private int bin;
    private @Nullable Node<K, V> at;

    NodeWalk(Segments<K, V> segments) {
        this.segments = segments;
    }

    @Override
    public @Nullable Node<K, V> next() {
        Node<K, V> node = at == null ? null : at.getNextVolatile();
        while (node == null && (bin < bins.width() || nextBins())) {
            node = nextHead();
        }
        at = node;
        return node;
    }

    private @Nullable Node<K, V> nextHead() {
        return bin < bins.width() ? bins.getHeadVolatile(bin++) : null;
    }

    /** Goes to the next segment, if there is another one. */
    private boolean nextBins() {
        while (slot < segments.number()) {
            Segment<K, V> segment = segments.getVolatile(slot++);
            if (segment != null) {
                bins = segment.table.getBinsVolatile();
                bin = 0;
                return true;
            }
        }
        return false;
    }
}
