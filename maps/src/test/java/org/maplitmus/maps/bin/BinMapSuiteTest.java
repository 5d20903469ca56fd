package org.maplitmus.maps.bin;

import junit.framework.Test;
import junit.framework.TestSuite;
import org.maplitmus.maps.ConcurrentMapSuite;

/** The map keeps the contract of ConcurrentMap, its padded variant too. */
public final class BinMapSuiteTest {

    private BinMapSuiteTest() {}

    /** The suites that JUnit's vintage engine runs. */
    public static Test suite() {
        TestSuite suite = new TestSuite("BinMap");
        suite.addTest(ConcurrentMapSuite.of("BinMap", BinMap::new));
        suite.addTest(ConcurrentMapSuite.of("PaddedBinMap", PaddedBinMap::new));
        return suite;
    }
}
