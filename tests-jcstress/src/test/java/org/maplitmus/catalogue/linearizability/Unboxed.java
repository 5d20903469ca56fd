package org.maplitmus.catalogue.linearizability;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maplitmus.catalogue.visibility.StoredValueIsSeenFilled.Box;

/** A map of boxes as one of what is in them; it can look and store. */
final class Unboxed extends AbstractMap<Integer, Integer> {

    private final Map<Integer, Box> boxes;

    Unboxed(Map<Integer, Box> boxes) {
        this.boxes = boxes;
    }

    @Override
    public @Nullable Integer get(Object key) {
        return content(boxes.get(key));
    }

    @Override
    public @Nullable Integer put(Integer key, Integer value) {
        return content(boxes.put(key, new Box(value)));
    }

    @Override
    public Set<Entry<Integer, Integer>> entrySet() {
        throw new UnsupportedOperationException("can look and store");
    }

    private static @Nullable Integer content(@Nullable Box box) {
        return box == null ? null : box.content();
    }
}
