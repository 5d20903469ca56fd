package org.maplitmus.junit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Maps that generated cells can reach. */
public final class PublicSamples {

    private PublicSamples() {}

    /** A map without merge. */
    public static final class WithoutMerge<K, V> extends ConcurrentHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
            throw new UnsupportedOperationException();
        }
    }

    /** A map that ends its program. */
    public static final class Ending<K, V> extends ConcurrentHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        @Override
        public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> function) {
            Runtime.getRuntime().halt(7);
            return value;
        }
    }

    /** Where a map is made by a method. */
    public static final class Maps {

        private Maps() {}

        public static <K, V> Map<K, V> create() {
            return new ConcurrentHashMap<>();
        }
    }
}
