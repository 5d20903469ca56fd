package org.maplitmus.runner.bring;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The classes that a type of map fixes for its keys and values: those of its bounds, and {@code Object} without any.
 *
 * @param key the class of its keys, or of the elements of a set
 * @param value the class of its values
 */
record KeyAndValue(Class<?> key, Class<?> value) {

    /** Those of {@code type}; of one that is neither map nor set, {@code Object}. */
    static KeyAndValue of(Type type) {
        JavaType made = TypeFactory.defaultInstance().constructType(type);
        Optional<JavaType> container = Optional.ofNullable(made.findSuperType(Map.class))
                .or(() -> Optional.ofNullable(made.findSuperType(Set.class)));
        return new KeyAndValue(argument(container, 0), argument(container, 1));
    }

    private static Class<?> argument(Optional<JavaType> container, int index) {
        return container
                .<Class<?>>map(type -> type.containedTypeOrUnknown(index).getRawClass())
                .orElse(Object.class);
    }
}
