package org.maplitmus.weak.later;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Clock;
import org.maplitmus.weak.memory.Mode;
import org.maplitmus.weak.memory.Variable;
import org.maplitmus.weak.memory.Write;

/**
 * An action of one execution.
 *
 * @param action its name
 * @param variable what was read or written
 * @param mode how
 * @param write what was written, or the write that was seen
 * @param time how many actions its thread had then done, this one included
 * @param known what happens before it
 */
record Entry(Action action, Variable variable, Mode mode, Write write, int time, Clock known) {

    @Nullable
    Object value() {
        return write.value();
    }

    boolean happensBefore(Entry other) {
        return action.isByAnother(other.action) ? other.known.has(action.thread(), time) : time < other.time;
    }

    /** Whether another has the same value; of objects, of which each execution has its own, the class must do. */
    boolean isLike(Entry other) {
        Object one = value();
        Object another = other.value();
        if (one == null || another == null || isValue(one)) {
            return Objects.equals(one, another);
        }
        return one.getClass().equals(another.getClass());
    }

    /** Whether {@code value} is the same in each execution. */
    static boolean isValue(@Nullable Object value) {
        return value instanceof Comparable && value.getClass().getName().startsWith("java.lang.");
    }
}
