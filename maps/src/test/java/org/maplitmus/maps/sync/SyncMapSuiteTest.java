package org.maplitmus.maps.sync;

import junit.framework.Test;
import junit.framework.TestSuite;
import org.maplitmus.maps.ConcurrentMapSuite;

/** The views of both generations keep the contract of ConcurrentMap. */
public final class SyncMapSuiteTest {

    private SyncMapSuiteTest() {}

    /** The suites that JUnit's vintage engine runs. */
    public static Test suite() {
        TestSuite suite = new TestSuite("sync.Map");
        suite.addTest(ConcurrentMapSuite.of("SyncMap", () -> new SyncMap<String, String>().asMap()));
        suite.addTest(ConcurrentMapSuite.of("HashTrieMap", () -> new HashTrieMap<String, String>().asMap()));
        return suite;
    }
}
