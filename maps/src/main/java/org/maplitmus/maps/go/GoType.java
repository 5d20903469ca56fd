package org.maplitmus.maps.go;

import java.util.Map;

/** The name of the Go type that stands for a Java type that cannot be a key. */
final class GoType {

    private static final Map<Class<?>, String> ELEMENTS = Map.of(
            boolean.class, "bool",
            byte.class, "int8",
            char.class, "uint16",
            short.class, "int16",
            int.class, "int",
            long.class, "int64",
            float.class, "float32",
            double.class, "float64",
            String.class, "string");

    private GoType() {}

    /** Of an array, {@code []} and its element type; of a map, the map of interfaces. */
    static String of(Object key) {
        return key instanceof BuiltinMap ? "map[interface {}]interface {}" : of(key.getClass());
    }

    private static String of(Class<?> type) {
        return type.isArray() ? "[]" + of(type.getComponentType()) : ELEMENTS.getOrDefault(type, "interface {}");
    }
}
