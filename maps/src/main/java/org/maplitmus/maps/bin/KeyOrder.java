package org.maplitmus.maps.bin;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

/**
 * The order of the keys in a sorted bin: by hash, then by compareTo where two keys are of one self-comparable class.
 */
final class KeyOrder {

    private static final ClassValue<Boolean> SELF_COMPARABLE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type == String.class
                    || Arrays.stream(type.getGenericInterfaces()).anyMatch(of -> isComparableTo(type, of));
        }
    };

    private KeyOrder() {}

    /** Zero if neither the hashes nor the keys' own order tells them apart; such keys need not be equal. */
    static int compare(int hash, Object key, int otherHash, Object otherKey) {
        int byHash = Integer.compare(hash, otherHash);
        return byHash != 0 || !areComparable(key, otherKey) ? byHash : compareKeys(key, otherKey);
    }

    private static boolean areComparable(Object key, Object other) {
        return key.getClass() == other.getClass() && SELF_COMPARABLE.get(key.getClass());
    }

    @SuppressWarnings("unchecked")
    private static int compareKeys(Object key, Object other) {
        return ((Comparable<Object>) key).compareTo(other);
    }

    private static boolean isComparableTo(Class<?> type, Type declared) {
        return declared instanceof ParameterizedType comparable
                && comparable.getRawType() == Comparable.class
                && comparable.getActualTypeArguments()[0] == type;
    }
}
