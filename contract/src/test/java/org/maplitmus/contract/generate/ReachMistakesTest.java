package org.maplitmus.contract.generate;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A scenario that says that it makes a map grow, and puts nothing into it, does not compile. */
class ReachMistakesTest {

    private static final String NUMBERS = "from = 0, to = 1";

    @Test
    void aScenarioThatPutsNothing() throws IOException {
        Draft.of(Sample.MERGE)
                .change(NUMBERS, "from = 1, to = 1")
                .isRefused("begins with `from` entries, 0 or more, and ends with more", "to = 1");
    }

    @Test
    void aScenarioThatBeginsWithLessThanNothing() throws IOException {
        Draft.of(Sample.MERGE)
                .change(NUMBERS, "from = -1, to = 1")
                .isRefused("begins with `from` entries, 0 or more, and ends with more", "to = 1");
    }

    @Test
    void aScenarioThatNeverMakesItGrow() throws IOException {
        Draft.of(Sample.MERGE)
                .change(NUMBERS, NUMBERS + ", times = 0")
                .isRefused("does so once or more: `times`", "times = 0");
    }

    @Test
    void aLimit() throws IOException {
        String reaches = "@org.maplitmus.contract.Reaches(value = org.maplitmus.contract.Mechanism.GROWTH, ";
        Draft.of(Sample.LIMIT)
                .change("public class", reaches + NUMBERS + ")\npublic class")
                .isRefused("a limit needs no mechanism", "@org.maplitmus.contract.Reaches");
    }
}
