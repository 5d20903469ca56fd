package org.maplitmus.weak.load;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values in their boxes. */
final class Values {

    private Values() {}

    /** The same value as one of {@code type}. */
    static @Nullable Object as(Class<?> type, @Nullable Object value) {
        if (!type.isPrimitive() || value == null || type == boolean.class) {
            return value;
        }
        Number number = value instanceof Character letter ? (Number) (int) letter : (Number) value;
        return switch (type.getName()) {
            case "long" -> number.longValue();
            case "int" -> number.intValue();
            case "short" -> number.shortValue();
            case "byte" -> number.byteValue();
            case "char" -> (char) number.intValue();
            case "float" -> number.floatValue();
            default -> number.doubleValue();
        };
    }

    /** Whether a comparison of two values of {@code type} says that they are the same. */
    @SuppressWarnings("ReferenceEquality")
    static boolean same(Class<?> type, @Nullable Object one, @Nullable Object other) {
        return type.isPrimitive() ? Objects.equals(one, other) : one == other;
    }

    /** The result of {@code GET_AND_ADD} and the like. */
    static Object combine(String operation, @Nullable Object old, @Nullable Object operand) {
        if (old instanceof Boolean one && operand instanceof Boolean other) {
            return combine(operation, one ? 1L : 0, other ? 1L : 0) == 1;
        }
        if (!(old instanceof Number one) || !(operand instanceof Number other)) {
            throw new EngineException("cannot do " + operation + " with " + old + " and " + operand, null);
        }
        if (one instanceof Double || one instanceof Float) {
            return one.doubleValue() + other.doubleValue();
        }
        return combine(operation, one.longValue(), other.longValue());
    }

    private static long combine(String operation, long one, long other) {
        if (operation.contains("BITWISE_OR")) {
            return one | other;
        } else if (operation.contains("BITWISE_AND")) {
            return one & other;
        } else if (operation.contains("BITWISE_XOR")) {
            return one ^ other;
        }
        return one + other;
    }
}
