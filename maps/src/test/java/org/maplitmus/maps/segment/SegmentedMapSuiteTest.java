package org.maplitmus.maps.segment;

import com.google.common.collect.testing.ConcurrentMapTestSuiteBuilder;
import com.google.common.collect.testing.TestStringMapGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.MapFeature;
import java.util.Map;
import java.util.function.Supplier;
import junit.framework.Test;
import junit.framework.TestSuite;

/** The segmented map keeps the contract of ConcurrentMap, with many segments and with one. */
public final class SegmentedMapSuiteTest {

    private SegmentedMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        TestSuite suite = new TestSuite("SegmentedMap");
        suite.addTest(suiteOf("SegmentedMap", SegmentedMap::new));
        suite.addTest(suiteOf("SegmentedMap of one segment", () -> new SegmentedMap<>(1)));
        return suite;
    }

    private static Test suiteOf(String name, Supplier<Map<String, String>> empty) {
        return ConcurrentMapTestSuiteBuilder.using(generator(empty))
                .named(name)
                .withFeatures(
                        CollectionSize.ANY, CollectionFeature.SUPPORTS_ITERATOR_REMOVE, MapFeature.GENERAL_PURPOSE)
                .createTestSuite();
    }

    private static TestStringMapGenerator generator(Supplier<Map<String, String>> empty) {
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
