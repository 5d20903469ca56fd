package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;

/**
 * Go's {@code ==}, and the hash that agrees with it.
 *
 * <p>Java objects are compared by {@code equals}, but floating-point numbers by value: {@code -0.0} is {@code 0.0}, and
 * NaN is equal to nothing, itself included. Null is equal to null alone, as a nil interface is in Go. Arrays and maps
 * of Go cannot be compared, as slices and maps cannot in Go.
 *
 * <p>Thread-safe: it keeps nothing.
 *
 * @see <a href="https://go.dev/ref/spec#Comparison_operators">The Go Programming Language Specification, Comparison
 *     operators</a>
 */
public final class GoEquality {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private GoEquality() {}

    /** Whether {@code key} is a floating-point NaN, which is equal to nothing and so never found. */
    public static boolean isNaN(@Nullable Object key) {
        return (key instanceof Double wide && wide.isNaN()) || (key instanceof Float narrow && narrow.isNaN());
    }

    /** Whether Go's {@code ==} can compare {@code value}, so that it can be a key; null can be one. */
    public static boolean isComparable(@Nullable Object value) {
        return value == null
                || value instanceof Integer
                || value instanceof String
                || !(value.getClass().isArray() || value instanceof BuiltinMap);
    }

    /**
     * Whether Go's {@code one == other} holds for two values of interface type.
     *
     * @throws Panic if both have the same type and it cannot be compared
     */
    public static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one != null && other != null && !isComparable(one) && !isComparable(other)) {
            requireOtherType(GoType.of(one), GoType.of(other));
        }
        return same(one, other);
    }

    private static void requireOtherType(String one, String other) {
        if (one.equals(other)) {
            throw new Panic("runtime error: comparing uncomparable type " + one);
        }
    }

    /** Whether Go's {@code wanted == stored} holds for two values that can be compared. */
    public static boolean same(@Nullable Object wanted, @Nullable Object stored) {
        return alike(wanted, stored) && !isNaN(wanted);
    }

    /** The same for two keys of which neither is NaN. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean alike(@Nullable Object wanted, @Nullable Object stored) {
        return wanted == stored || (wanted != null && (wanted.equals(stored) || bothZero(wanted, stored)));
    }

    private static boolean bothZero(Object wanted, @Nullable Object stored) {
        return (wanted instanceof Double && stored instanceof Double && isZero(wanted) && isZero(stored))
                || (wanted instanceof Float && stored instanceof Float && isZero(wanted) && isZero(stored));
    }

    private static boolean isZero(Object number) {
        return ((Number) number).doubleValue() == 0;
    }

    /**
     * A hash of 64 well mixed bits; equal keys have equal hashes under one seed. A NaN hashes to {@code seed} mixed
     * like any other key: who stores one draws a seed for it.
     *
     * @throws Panic if the key is not hashable
     */
    static long hash(@Nullable Object key, long seed) {
        long mixed = (hashCode(key) ^ seed) * MIX;
        return (mixed ^ (mixed >>> 32)) * MIX;
    }

    /**
     * A hash code of {@code key}: its own, 0 for null and for zero of either sign. Equal keys have equal hash codes.
     *
     * @throws Panic if the key is not hashable
     */
    public static int hashCode(@Nullable Object key) {
        if (key == null) {
            return 0;
        }
        if (key instanceof Integer || key instanceof String) {
            return key.hashCode();
        }
        requireHashable(key);
        return (key instanceof Double || key instanceof Float) && isZero(key) ? 0 : key.hashCode();
    }

    private static void requireHashable(Object key) {
        if (!isComparable(key)) {
            throw new Panic("runtime error: hash of unhashable type " + GoType.of(key));
        }
    }
}
