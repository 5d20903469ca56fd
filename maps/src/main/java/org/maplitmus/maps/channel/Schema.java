package org.maplitmus.maps.channel;

import java.util.Set;

/**
 * What a {@link TypedChan} declares of itself. Immutable.
 *
 * @param capacity how many values its buffer has room for
 * @param types the classes whose instances it takes; at least one
 * @param backPressure whether a sender waits while the channel is full, or its value is dropped and counted
 */
public record Schema(int capacity, Set<Class<?>> types, boolean backPressure) {

    /**
     * Copies {@code types}.
     *
     * @throws IllegalArgumentException if {@code types} is empty or {@code capacity} negative
     */
    public Schema {
        types = Set.copyOf(types);
        if (types.isEmpty() || capacity < 0) {
            throw new IllegalArgumentException(
                    "a schema needs a type and no negative capacity: " + types + ", " + capacity);
        }
    }

    /** Whether {@code value} is an instance of one of the types. */
    boolean admits(Object value) {
        return types.stream().anyMatch(type -> type.isInstance(value));
    }
}
