package org.maplitmus.maps.detection;

import com.google.common.collect.testing.features.MapFeature;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import junit.framework.TestSuite;
import org.maplitmus.maps.MapSuite;

/** A guarded HashMap is a HashMap to who uses it alone. */
public final class GuardedSuiteTest {

    private GuardedSuiteTest() {}

    /** The suites that JUnit's vintage engine runs. */
    public static TestSuite suite() {
        TestSuite both = new TestSuite("Guarded");
        both.addTest(suite("SEQ", Guarded::seq));
        both.addTest(suite("EXACT", Guarded::exact));
        return both;
    }

    private static TestSuite suite(String mode, UnaryOperator<Map<String, String>> guard) {
        return MapSuite.of(
                "Guarded HashMap " + mode,
                () -> guard.apply(new HashMap<>()),
                MapFeature.FAILS_FAST_ON_CONCURRENT_MODIFICATION);
    }
}
