package org.maplitmus.report.render;

import java.util.List;
import org.maplitmus.report.render.TestCase.Ending;

/**
 * Cases that are reported together.
 *
 * @param name the family of their guarantees, teeth or forks
 * @param cases the cases
 */
record TestSuite(String name, List<TestCase> cases) {

    long count(Ending ending) {
        return cases.stream().filter(test -> test.ending() == ending).count();
    }

    double seconds() {
        return cases.stream().mapToDouble(TestCase::seconds).sum();
    }
}
