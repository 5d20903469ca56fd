package org.maplitmus.maps.go;

import junit.framework.Test;
import junit.framework.TestSuite;
import org.maplitmus.maps.MapSuite;
import org.maplitmus.maps.detection.Detection;

/**
 * The map view of the classic map keeps the contract of Map, whether the windows cover everything or not.
 *
 * <p>Guava expects two iterations over an unchanged map to agree, so nothing here is random.
 */
public final class GoMapSuiteTest {

    private GoMapSuiteTest() {}

    /** The suite that JUnit's vintage engine runs. */
    public static Test suite() {
        TestSuite suite = new TestSuite("GoMap");
        for (Detection mode : Detection.values()) {
            suite.addTest(MapSuite.of(
                    "GoMap " + mode,
                    () -> GoMap.<String, String>with(mode, 0, () -> 0).asMap()));
        }
        return suite;
    }
}
