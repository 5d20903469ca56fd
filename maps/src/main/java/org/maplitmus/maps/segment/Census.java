package org.maplitmus.maps.segment;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions about all segments: looked at without a lock until nothing changed meanwhile, and after
 * {@value #LOOKS} looks in vain once more with all of them locked.
 *
 * <p>Thread-safe. The answer holds for one instant.
 */
final class Census<K, V> {

    private static final int LOOKS = 3;
    private static final long UNDER_WAY = -1;

    private final Segments<K, V> segments;

    Census(Segments<K, V> segments) {
        this.segments = segments;
    }

    long size() {
        return stable(this::estimate, count -> false);
    }

    boolean hasValue(Object value) {
        return stable(() -> meets(value), met -> met);
    }

    /** What {@code look} finds if nothing changes while it looks, or at once if it is {@code certain} anyway. */
    <R> R stable(Supplier<R> look, Predicate<R> certain) {
        long before = changes();
        for (int i = 0; i < LOOKS; i++) {
            R seen = look.get();
            long after = changes();
            if ((after == before && after != UNDER_WAY) || certain.test(seen)) {
                return seen;
            }
            before = after;
        }
        return lastLook(look);
    }

    /** Who is inside an update must not wait for the other segments, whose holders may wait for this one. */
    private <R> R lastLook(Supplier<R> look) {
        return segments.anyHeldByThisThread() ? look.get() : segments.whileAllAreLocked(look);
    }

    /** The size, except for updates that come while it is counted; takes no lock. */
    long estimate() {
        long counts = 0;
        for (int slot = 0; slot < segments.number(); slot++) {
            Segment<K, V> segment = segments.getVolatile(slot);
            counts += segment == null ? 0 : segment.table.getCountAcquire();
        }
        return counts;
    }

    /** The sum of the change counts, none of which ever goes back, or that a change is under way. */
    private long changes() {
        long changes = 0;
        for (int slot = 0; slot < segments.number(); slot++) {
            Segment<K, V> segment = segments.getVolatile(slot);
            int ofSegment = segment == null ? 0 : segment.table.getChangesAcquire();
            if ((ofSegment & 1) == 1) {
                return UNDER_WAY;
            }
            changes += Integer.toUnsignedLong(ofSegment);
        }
        return changes;
    }

    private boolean meets(Object value) {
        NodeWalk<K, V> walk = new NodeWalk<>(segments);
        Node<K, V> node = walk.next();
        while (node != null && !isValueOf(node, value)) {
            node = walk.next();
        }
        return node != null;
    }

    @SuppressWarnings("ReferenceEquality") // The very value needs no call of equals.
    private static boolean isValueOf(Node<?, ?> node, @Nullable Object wanted) {
        Object value = node.getValueVolatile();
        return value == wanted || value.equals(wanted);
    }
}
