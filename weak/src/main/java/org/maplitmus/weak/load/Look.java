package org.maplitmus.weak.load;

import org.jspecify.annotations.Nullable;
import org.maplitmus.weak.memory.Variable;

/**
 * What an actor saw in a variable.
 *
 * @param variable where it looked
 * @param value what it saw
 * @param writes how many writes there were then
 */
record Look(Variable variable, @Nullable Object value, int writes) {

    static Look at(Variable variable, @Nullable Object value) {
        return new Look(variable, value, variable.writes().size());
    }

    boolean hasNews() {
        return variable.writes().size() != writes;
    }
}
