package org.maplitmus.maps.weak;

import junit.framework.Test;
import org.maplitmus.maps.ConcurrentMapSuite;

/** The map keeps the contract of ConcurrentMap as long as its values are held. */
public final class WeakValueMapSuiteTest {

    private WeakValueMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        return ConcurrentMapSuite.of("WeakValueMap", WeakValueMap::new);
    }
}
