package org.maplitmus.maps.lock;

import junit.framework.Test;
import org.maplitmus.maps.MapSuite;

/** The mutex map keeps the contract of Map. */
public final class MutexMapSuiteTest {

    private MutexMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        return MapSuite.of("MutexMap", MutexMap::new);
    }
}
