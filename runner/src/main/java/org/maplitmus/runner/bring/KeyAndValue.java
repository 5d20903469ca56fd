package org.maplitmus.runner.bring;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;

/**
 * The classes that a type of map fixes for its keys and values: those of its bounds, and {@code Object} without any.
 *
 * @param key the class of its keys
 * @param value the class of its values
 */
record KeyAndValue(Class<?> key, Class<?> value) {

    /** Those of {@code type}; of one that is no map, {@code Object}. */
    static KeyAndValue of(Type type) {
        Optional<JavaType> map = Optional.ofNullable(
                TypeFactory.defaultInstance().constructType(type).findSuperType(Map.class));
        return new KeyAndValue(argument(map, 0), argument(map, 1));
    }

    private static Class<?> argument(Optional<JavaType> map, int index) {
        return map.<Class<?>>map(type -> type.containedTypeOrUnknown(index).getRawClass())
                .orElse(Object.class);
    }
}
