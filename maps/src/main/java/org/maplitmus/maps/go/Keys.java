package org.maplitmus.maps.go;

import org.jspecify.annotations.Nullable;

/** Go's equality and hashing of keys. */
final class Keys {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Keys() {}

    /** Whether {@code key} is a floating-point NaN, which is equal to nothing and so never found. */
    static boolean isNaN(@Nullable Object key) {
        return (key instanceof Double wide && wide.isNaN()) || (key instanceof Float narrow && narrow.isNaN());
    }

    /** Whether Go's {@code wanted == stored} holds. */
    static boolean same(@Nullable Object wanted, @Nullable Object stored) {
        return equal(wanted, stored) && !isNaN(wanted);
    }

    /** The same for two keys of which neither is NaN. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean equal(@Nullable Object wanted, @Nullable Object stored) {
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
        long mixed = ((key == null ? 0 : hashCode(key)) ^ seed) * MIX;
        return (mixed ^ (mixed >>> 32)) * MIX;
    }

    private static int hashCode(Object key) {
        if (key instanceof Integer || key instanceof String) {
            return key.hashCode();
        }
        requireHashable(key);
        return (key instanceof Double || key instanceof Float) && isZero(key) ? 0 : key.hashCode();
    }

    private static void requireHashable(Object key) {
        if (key.getClass().isArray() || key instanceof BuiltinMap) {
            throw new Panic("runtime error: hash of unhashable type " + GoType.of(key));
        }
    }
}
