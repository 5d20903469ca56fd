package org.maplitmus.maps.lock;

import junit.framework.Test;
import junit.framework.TestSuite;
import org.maplitmus.maps.MapSuite;

/** The stamped map and the table in it keep the contract of Map, the table by itself too. */
public final class StampedMapSuiteTest {

    private StampedMapSuiteTest() {}

    /** The suites that JUnit's vintage engine runs. */
    public static Test suite() {
        TestSuite suite = new TestSuite("StampedMap");
        suite.addTest(MapSuite.of("StampedMap", StampedMap::new));
        suite.addTest(MapSuite.of("RacyTable", RacyTable::new));
        return suite;
    }
}
