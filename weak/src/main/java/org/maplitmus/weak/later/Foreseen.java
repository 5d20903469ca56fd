package org.maplitmus.weak.later;

import java.util.HashMap;
import java.util.Map;

/**
 * What some reads are told of writes that come later.
 *
 * @param values by read, the value that it sees
 */
record Foreseen(Map<Action, Object> values) {

    /** No read is told anything. */
    static final Foreseen NOTHING = new Foreseen(Map.of());

    Foreseen {
        values = Map.copyOf(values);
    }

    Foreseen and(Action read, Object value) {
        Map<Action, Object> more = new HashMap<>(values);
        more.put(read, value);
        return new Foreseen(more);
    }
}
