package org.maplitmus.maps.go;

import junit.framework.Test;
import junit.framework.TestSuite;
import org.maplitmus.maps.MapSuite;
import org.maplitmus.maps.detection.Detection;

/**
 * The map view of each of Go's maps keeps the contract of Map, whether the windows cover everything or not.
 *
 * <p>Guava expects two iterations over an unchanged map to agree, so nothing here is random.
 */
public final class BuiltinMapSuiteTest {

    private BuiltinMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        TestSuite suite = new TestSuite("Go's maps");
        for (Generation generation : Generation.values()) {
            for (Detection mode : Detection.values()) {
                suite.addTest(MapSuite.of(
                        generation + " " + mode,
                        () -> generation.<String, String>map(mode, 0, () -> 0).asMap()));
            }
        }
        return suite;
    }
}
