package org.maplitmus.maps.failfast;

import com.google.common.collect.testing.features.MapFeature;
import junit.framework.Test;
import org.maplitmus.maps.MapSuite;

/** The fail-fast map keeps the contract of Map and fails fast where Guava expects it. */
public final class FailFastMapSuiteTest {

    private FailFastMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        return MapSuite.of("FailFastMap", FailFastMap::new, MapFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION);
    }
}
