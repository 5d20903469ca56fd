package org.maplitmus.maps.bin;

import junit.framework.Test;
import org.maplitmus.maps.ConcurrentMapSuite;

/** The map keeps the contract of ConcurrentMap. */
public final class BinMapSuiteTest {

    private BinMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        return ConcurrentMapSuite.of("BinMap", BinMap::new);
    }
}
