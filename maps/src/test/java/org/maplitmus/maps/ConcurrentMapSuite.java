package org.maplitmus.maps;

import com.google.common.collect.testing.ConcurrentMapTestSuiteBuilder;
import com.google.common.collect.testing.TestStringMapGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.Feature;
import com.google.common.collect.testing.features.MapFeature;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import junit.framework.TestSuite;

/** Guava's conformance suite for {@link ConcurrentMap}, for maps that allow no null. */
public final class ConcurrentMapSuite {

    private ConcurrentMapSuite() {}

    /** The suite for the maps that {@code empty} makes, which also claim {@code more}. */
    public static TestSuite of(String name, Supplier<ConcurrentMap<String, String>> empty, Feature<?>... more) {
        return ConcurrentMapTestSuiteBuilder.using(generator(empty))
                .named(name)
                .withFeatures(
                        CollectionSize.ANY, CollectionFeature.SUPPORTS_ITERATOR_REMOVE, MapFeature.GENERAL_PURPOSE)
                .withFeatures(more)
                .createTestSuite();
    }

    private static TestStringMapGenerator generator(Supplier<ConcurrentMap<String, String>> empty) {
        return new TestStringMapGenerator() {
            @Override
            protected Map<String, String> create(Map.Entry<String, String>[] entries) {
                Map<String, String> map = empty.get();
                for (Map.Entry<String, String> entry : entries) {
                    map.put(entry.getKey(), entry.getValue());
                }
                return map;
            }
        };
    }
}
